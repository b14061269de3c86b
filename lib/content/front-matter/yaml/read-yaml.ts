import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
} from 'yaml';
import type { Position } from '../../position.ts';
import type { FieldShape } from '../field-shape.ts';
import { featureFaults } from './feature-faults.ts';
import { strayFaults } from './stray-faults.ts';
import { structureFaults } from './structure-faults.ts';
import { syntaxFaults } from './syntax-faults.ts';
import type { YamlFault } from './yaml-fault.ts';

export interface PlacedFault extends YamlFault, Position {}

/** A text read as strict YAML 1.2. */
export interface YamlReading {
  readonly document: Document;
  readonly lineCounter: LineCounter;
  /** In the order of the text, one for each line: what is said of the rest of it mostly follows. */
  readonly faults: readonly PlacedFault[];
}

/** Reads YAML and finds its faults; `shape` tells what fields there are. */
export function readYaml(text: string, shape: FieldShape): YamlReading {
  const lineCounter = new LineCounter();
  // Keys are compared by `keyFaults`: the parser's own way takes minutes where there are many.
  const document = parseDocument(text, { version: '1.2', uniqueKeys: false, lineCounter });
  const found = [
    ...strayFaults(text),
    ...syntaxFaults(text, document),
    ...structureFaults(document, lineCounter, shape),
    ...featureFaults(text, document, shape),
  ];
  const faults = found.length > 0 || isMap(document.contents) ? found : [notFields(document)];
  const byLine = new Map<number, PlacedFault>();
  for (const fault of faults.sort((a, b) => a.offset - b.offset)) {
    const placed = { ...fault, ...placeOf(text, fault.offset, lineCounter) };
    if (!byLine.has(placed.line)) byLine.set(placed.line, placed);
  }
  return { document, lineCounter, faults: [...byLine.values()] };
}

/** Never in the blanks that a line begins with, unless there is a tab among them. */
function placeOf(text: string, offset: number, lineCounter: LineCounter): Position {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const blanks = /^ *(?=[^ \t\n])/.exec(text.slice(line))?.[0].length ?? 0;
  const { line: number, col } = lineCounter.linePos(Math.max(offset, line + blanks));
  return { line: Math.max(number, 1), column: Math.max(col, 1) };
}

function notFields({ contents }: Document): YamlFault {
  const node = isScalar(contents) || isCollection(contents) ? contents : undefined;
  return {
    offset: node?.range?.[0] ?? 0,
    ...(isSeq(contents) ? { kind: 'place', start: '' } : { kind: 'syntax' }),
    rule: 'yaml-fields',
    message: isSeq(contents) ? 'Feltene kan ikke være en liste.' : 'Her står ingen felter.',
    hint: 'Skriv ett felt på hver linje: `navn: verdi`.',
  };
}
