import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
} from 'yaml';
import type { Problem } from '../problem.ts';
import { fileFault } from '../source/file-fault.ts';
import { yamlProblems } from './yaml-problems.ts';

/** Keys and values read as strict YAML 1.2, and where each stands. */
export interface YamlFields {
  /** As they stand in the file; nothing coerced. Where YAML is broken: the texts that can be read. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly document: Document;
  readonly lineCounter: LineCounter;
  /** Where there are any, the fields are not to be judged further. */
  readonly problems: readonly Problem[];
}

/** No page needs more; a hostile text of this length takes the parser less than a second. */
const longest = 16_000;

/** Refuses what would take the parser minutes. */
export function fieldsTooLong(text: string, file: string): Problem | undefined {
  if (text.length <= longest) return undefined;
  return fileFault(
    file,
    'fields-size',
    `Feltene er på ${text.length} tegn. Grensen er ${longest}.`,
    'Gjør tekstene og listene i feltene kortere.',
  );
}

/** Reads YAML that holds fields. Never throws because of what the text holds. */
export function parseYamlFields(text: string, file: string): YamlFields {
  const lineCounter = new LineCounter();
  // Keys are compared by `yamlProblems`: the parser's own way takes minutes where there are many.
  const document = parseDocument(text, { version: '1.2', uniqueKeys: false, lineCounter });
  const found = yamlProblems(text, document, lineCounter, file);
  const problems =
    found.length > 0 || isMap(document.contents) ? found : [notFields(document, lineCounter, file)];
  const data = problems.length > 0 ? readableTexts(document) : document.toJS();
  return { data, document, lineCounter, problems };
}

/** The texts at the top level of broken YAML. */
function readableTexts({ contents }: Document): YamlFields['data'] {
  const pairs = isMap(contents) ? contents.items : [];
  return Object.fromEntries(
    pairs.flatMap((pair) =>
      isPair(pair) && isScalar(pair.key) && isScalar(pair.value)
        ? [[String(pair.key.value), pair.value.value]]
        : [],
    ),
  );
}

function notFields({ contents }: Document, lineCounter: LineCounter, file: string): Problem {
  const node = isScalar(contents) || isCollection(contents) ? contents : undefined;
  const { line, col } = lineCounter.linePos(node?.range?.[0] ?? 0);
  return fileFault(
    file,
    'yaml-fields',
    'Her står ingen felter.',
    'Skriv ett felt på hver linje: `navn: verdi`.',
    { line: Math.max(line, 1), column: Math.max(col, 1) },
  );
}
