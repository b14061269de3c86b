import type { Element } from 'hast';
import { attribute } from '../pages/attribute.ts';

/** The addresses an element leads to or loads, as they are written. */
export function referencesOf(element: Element): string[] {
  const single = ['href', 'src', 'poster', 'data', 'xLinkHref'];
  const sets = ['srcSet', 'imageSrcSet'];
  return [
    ...single.flatMap((name) => attribute(element, name) ?? []),
    ...sets.flatMap((name) => addressesIn(attribute(element, name) ?? '')),
    ...refreshTarget(element),
    ...sharedPicture(element),
  ];
}

/** `/a.jpg 1x, /b.jpg 2x` */
function addressesIn(set: string): string[] {
  return set.split(/,\s*/).flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}

/** `<meta http-equiv="refresh" content="0; url=/a">` */
function refreshTarget(element: Element): string[] {
  if (attribute(element, 'httpEquiv') !== 'refresh') return [];
  return [attribute(element, 'content')?.replace(/^.*?url=/, '') ?? ''];
}

/** The picture other sites show with a link to the page. */
function sharedPicture(element: Element): string[] {
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
  return /^(?:og|twitter):image$/.test(name) ? [attribute(element, 'content') ?? ''] : [];
}
