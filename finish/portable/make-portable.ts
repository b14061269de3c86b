import type { Element, Root } from 'hast';
import { attribute } from '../pages/attribute.ts';

const addresses = ['href', 'src', 'poster', 'data', 'action'] as const;
const sets = ['srcSet', 'imageSrcSet'] as const;

/**
 * Lets a page be read straight from a disk, in place: `rename` makes each of its addresses relative.
 * Scripts and what is to be fetched ahead are taken out, for browsers ask for both as from a server.
 */
export function makePortable(parent: Root | Element, rename: (address: string) => string): void {
  const kept = parent.children.filter((child) => child.type !== 'element' || !needsServer(child));
  parent.children.splice(0, parent.children.length, ...kept);
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    renameIn(child, rename);
    makePortable(child, rename);
  }
}

function needsServer(element: Element): boolean {
  if (element.tagName === 'script') return attribute(element, 'src') !== undefined;
  return element.tagName === 'link' && /preload$/.test(attribute(element, 'rel') ?? '');
}

function renameIn(element: Element, rename: (address: string) => string): void {
  const { properties } = element;
  for (const name of addresses) {
    const address = attribute(element, name);
    if (address !== undefined) properties[name] = rename(address);
  }
  for (const name of sets) {
    const set = attribute(element, name);
    if (set !== undefined) properties[name] = renameSet(set, rename);
  }
  const target = /^(.*?url=)(.*)$/s.exec(attribute(element, 'content') ?? '');
  if (attribute(element, 'httpEquiv') === 'refresh' && target !== null) {
    properties['content'] = `${target[1]}${rename(target[2] ?? '')}`;
  }
}

/** `/a.jpg 1x, /b.jpg 2x` */
function renameSet(set: string, rename: (address: string) => string): string {
  return set
    .split(/,\s+/)
    .map((candidate) => candidate.replace(/^\S+/, rename))
    .join(', ');
}
