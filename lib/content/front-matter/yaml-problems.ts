import { type Document, isAlias, isMap, isNode, isScalar, type LineCounter, visit } from 'yaml';
import type { Position } from '../position.ts';
import type { Problem } from '../problem.ts';
import { fileFault } from '../source/file-fault.ts';
import { keyFaults } from './key-faults.ts';
import { syntaxFaults } from './syntax-faults.ts';
import type { YamlFault } from './yaml-fault.ts';

/**
 * Faults of syntax, and the parts of YAML that lose or change text without saying so.
 * One for each line: what the parser says of the rest of the line mostly follows from it.
 */
export function yamlProblems(
  text: string,
  document: Document,
  lineCounter: LineCounter,
  file: string,
): readonly Problem[] {
  const faults = [...syntaxFaults(text, document), ...featureFaults(text, document)];
  const byLine = new Map<number, Problem>();
  for (const { offset, rule, message, hint } of faults.sort((a, b) => a.offset - b.offset)) {
    const place = placeOf(offset, lineCounter);
    if (!byLine.has(place.line)) {
      byLine.set(place.line, fileFault(file, rule, message, hint, place));
    }
  }
  return [...byLine.values()];
}

function placeOf(offset: number, lineCounter: LineCounter): Position {
  const { line, col } = lineCounter.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function featureFaults(text: string, document: Document): readonly YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, (_key, node) => {
    if (!isNode(node)) return;
    const offset = node.range?.[0] ?? 0;
    if (isMap(node)) faults.push(...keyFaults(node));
    if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined) {
      faults.push({
        offset: isAlias(node) ? offset : signBefore(text, offset),
        rule: 'yaml-feature',
        message: 'Verdien begynner med `&`, `*` eller `!`, som har en egen betydning her.',
        hint: 'Sett verdien i anførselstegn.',
      });
    }
    if (isScalar(node) && node.comment) {
      faults.push({
        offset,
        rule: 'yaml-comment',
        message: `Alt etter «#» faller bort: «#${node.comment}».`,
        hint: 'Sett hele verdien i anførselstegn. Er det en kommentar, flytt den til en egen linje.',
      });
    }
  });
  return faults;
}

/** Where the anchor or the tag of the value at `offset` begins. */
function signBefore(text: string, offset: number): number {
  const before = /[&!](?:(?!\s[&!]).)*$/s.exec(text.slice(0, offset));
  return before?.index ?? offset;
}
