import { isMap, isNode, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml';

/** Where something is put into a text, or in the place of something. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The text of a part's file with an id more at the end of `innhold`. All else stays as it is, byte for byte:
 * comments, the kind of list, line ends, byte order mark.
 * Gives `undefined` where the list cannot be found or read.
 */
export function addChild(text: string, id: string): string | undefined {
  const [, opening = '', yaml = ''] = /^(\uFEFF?---\r?\n)(.*?)^---\r?$/ms.exec(text) ?? [];
  const before = fieldsIn(yaml);
  const edit = before && editOf(yaml, id);
  if (edit === undefined) return undefined;
  const changed = yaml.slice(0, edit.from) + edit.text + yaml.slice(edit.to);
  const listed = Array.isArray(before?.['innhold']) ? before['innhold'] : [];
  const wanted = { ...before, innhold: [...listed, id] };
  return JSON.stringify(fieldsIn(changed)) === JSON.stringify(wanted)
    ? opening + changed + text.slice(opening.length + yaml.length)
    : undefined;
}

function fieldsIn(yaml: string): Readonly<Record<string, unknown>> | undefined {
  const document = parseDocument(yaml, { version: '1.2' });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  return document.toJS();
}

function editOf(yaml: string, id: string): Edit | undefined {
  const { contents } = parseDocument(yaml, { version: '1.2' });
  const pairs = isMap(contents) ? contents.items : [];
  const pair = pairs.find((one) => isPair(one) && isScalar(one.key) && one.key.value === 'innhold');
  if (!isScalar(pair?.key)) return undefined;
  const keyEnd = endOf(pair.key);
  const list = pair.value;
  if (!isSeq(list)) {
    const isEmpty = list === null || (isScalar(list) && list.value === null && !list.source);
    return isEmpty ? lineAfter(yaml, keyEnd, `  - ${id}`) : undefined;
  }
  const last = list.items.at(-1);
  const start = list.range?.[0] ?? 0;
  if (list.flow === true) {
    if (isNode(last)) return { from: endOf(last), to: endOf(last), text: `, ${id}` };
    return emptyList(yaml, keyEnd, start, endOf(list), id);
  }
  if (!isNode(last)) return undefined;
  const indent = yaml.slice(yaml.lastIndexOf('\n', start) + 1, start);
  return lineAfter(yaml, endOf(last), `${indent}- ${id}`);
}

/** `[]` becomes a list with an item on each line, unless more stands on its line. */
function emptyList(yaml: string, keyEnd: number, start: number, end: number, id: string): Edit {
  const isAlone = /^: *$/.test(yaml.slice(keyEnd, start)) && /^ *\r?\n/.test(yaml.slice(end));
  return isAlone
    ? { from: keyEnd + 1, to: end, text: `${lineEnd(yaml, end)}  - ${id}` }
    : { from: start, to: end, text: `[${id}]` };
}

/** A line of its own below the one that `offset` stands in. */
function lineAfter(yaml: string, offset: number, line: string): Edit {
  const from = yaml.indexOf('\n', offset) + 1;
  return { from, to: from, text: line + lineEnd(yaml, offset) };
}

/** How the line that `offset` stands in ends. */
function lineEnd(yaml: string, offset: number): string {
  return /\r?\n/.exec(yaml.slice(offset))?.[0] ?? '\n';
}

function endOf({ range }: Node): number {
  return range?.[1] ?? 0;
}
