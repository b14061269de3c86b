/** An attribute of a tag. */
export interface Attribute {
  readonly name: string;
  /** As XML means it. */
  readonly value: string;
  /** As it stands in the file: `onload="go()"`. */
  readonly source: string;
  /** Where it begins in the text, from 0. */
  readonly offset: number;
}

export interface OpenTag {
  readonly kind: 'open';
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly isEmpty: boolean;
  readonly source: string;
  readonly offset: number;
}

interface OtherPart {
  /** `broken`: no XML from here on, and browsers show nothing of it. */
  readonly kind: 'text' | 'comment' | 'declaration' | 'instruction' | 'doctype' | 'broken';
  readonly source: string;
  readonly offset: number;
}

interface CloseTag extends Omit<OtherPart, 'kind'> {
  readonly kind: 'close';
  readonly name: string;
}

/** A part of a drawing. */
export type DrawingPart = OpenTag | CloseTag | OtherPart;

const openTag = /<([^\s=<>"'/!?]+)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attribute = /([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const closeTag = /<\/([^\s=<>"'/]+)\s*>/y;
const doctype = /<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/y;
/** XML knows these names alone, unless the file brings others. */
const lostAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/;

/**
 * The parts of a drawing, from its first to its last or to where it is no XML. It is read as browsers
 * read it: a parser of HTML takes for text what they run, `<desc><style><script>`.
 */
export function readParts(text: string): readonly DrawingPart[] {
  const parts: DrawingPart[] = [];
  let offset = 0;
  while (offset < text.length) {
    const part = soundPart(partAt(text, offset));
    parts.push(part);
    // What a DOCTYPE defines, only it knows.
    if (part.kind === 'broken' || (part.kind === 'doctype' && part.source.includes('['))) break;
    offset += part.source.length;
  }
  return parts;
}

function partAt(text: string, offset: number): DrawingPart {
  const upTo = (kind: OtherPart['kind'], end: string): OtherPart => {
    const index = text.indexOf(end, offset);
    return index === -1
      ? { kind: 'broken', source: text.slice(offset, offset + 1), offset }
      : { kind, source: text.slice(offset, index + end.length), offset };
  };
  if (text[offset] !== '<') {
    const index = text.indexOf('<', offset);
    return { kind: 'text', source: text.slice(offset, index === -1 ? undefined : index), offset };
  }
  if (text.startsWith('<!--', offset)) return upTo('comment', '-->');
  if (text.startsWith('<![CDATA[', offset)) return upTo('text', ']]>');
  if (/^<\?xml\s/.test(text.slice(offset, offset + 6))) return upTo('declaration', '?>');
  if (text.startsWith('<?', offset)) return upTo('instruction', '?>');
  return tagAt(text, offset) ?? { kind: 'broken', source: '<', offset };
}

function tagAt(text: string, offset: number): DrawingPart | undefined {
  const at = (pattern: RegExp) => {
    pattern.lastIndex = offset;
    return pattern.exec(text);
  };
  const open = at(openTag);
  if (open !== null) {
    const [source, name = '', attributes = '', slash] = open;
    const from = offset + 1 + name.length;
    return {
      kind: 'open',
      name,
      attributes: readAttributes(attributes, from),
      isEmpty: slash === '/',
      source,
      offset,
    };
  }
  const close = at(closeTag);
  if (close !== null) return { kind: 'close', name: close[1] ?? '', source: close[0], offset };
  const declared = at(doctype);
  return declared === null ? undefined : { kind: 'doctype', source: declared[0], offset };
}

function readAttributes(text: string, offset: number): readonly Attribute[] {
  return [...text.matchAll(attribute)].map(
    ({ 0: source, 1: name = '', 2: one, 3: other, index }) => ({
      name,
      value: decode(one ?? other ?? ''),
      source,
      offset: offset + index,
    }),
  );
}

function decode(value: string): string {
  const named: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
  };
  return value.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The part, or what is broken in it. */
function soundPart(part: DrawingPart): DrawingPart {
  const isRead = part.kind === 'open' || part.kind === 'text';
  if (!isRead || part.source.startsWith('<![CDATA[')) return part;
  const found = lostAmpersand.exec(part.source);
  return found === null ? part : { kind: 'broken', source: '&', offset: part.offset + found.index };
}
