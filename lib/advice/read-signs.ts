import type { Link, LinkReference, PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Language } from '../languages/language.ts';
import { type AlignedSigns, alignSigns } from './align-signs.ts';
import { isAddress } from './is-address.ts';
import type { OwnLink } from './own-page.ts';
import { foreignSign } from './passage.ts';

/** What it takes to read the words of a body, and the links found on the way. */
export interface Reading {
  readonly source: string;
  readonly language: Language;
  /** Addresses that links refer to by name. */
  readonly definitions: ReadonlyMap<string, string>;
  readonly links: OwnLink[];
}

interface Signs extends AlignedSigns {
  readonly text: string;
}

/** The words of some inline Markdown, sign for sign. What is not ours, or no word, is there as foreign signs. */
export function readSigns(nodes: readonly PhrasingContent[], reading: Reading): Signs {
  const read = nodes.map((node) => signsOf(node, reading));
  return {
    text: read.map(({ text }) => text).join(''),
    starts: read.flatMap(({ starts }) => starts),
    ends: read.flatMap(({ ends }) => ends),
  };
}

function signsOf(node: PhrasingContent, reading: Reading): Signs {
  const [start, end] = boundsOf(node);
  switch (node.type) {
    case 'text':
      return { text: node.value, ...alignSigns(node.value, reading.source, start, end) };
    case 'break':
      return standIn('\n', node);
    case 'footnoteReference':
      return standIn('', node);
    case 'link':
    case 'linkReference':
      return linkSigns(node, reading);
    case 'textDirective':
      return node.name === reading.language
        ? readSigns(node.children, reading)
        : standIn(foreign(textOf(node)), node);
    case 'emphasis':
    case 'strong':
    case 'delete':
      return readSigns(node.children, reading);
    default:
      return standIn(foreignSign, node);
  }
}

function linkSigns(node: Link | LinkReference, reading: Reading): Signs {
  const text = textOf(node);
  const [start, end] = boundsOf(node);
  const url = node.type === 'link' ? node.url : reading.definitions.get(node.identifier);
  reading.links.push({ text, url: url ?? '', start, end });
  return isAddress(text) ? standIn(foreign(text), node) : readSigns(node.children, reading);
}

function foreign(text: string): string {
  return text.replace(/\S/g, foreignSign);
}

/** A text that stands for a node: each of its signs is all of the node. */
function standIn(text: string, node: PhrasingContent): Signs {
  const [start, end] = boundsOf(node);
  const signs = text.split('');
  return { text, starts: signs.map(() => start), ends: signs.map(() => end) };
}

function boundsOf({ position }: PhrasingContent): readonly [start: number, end: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
