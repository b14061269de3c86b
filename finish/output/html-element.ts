import type { Element, Properties } from 'hast';

/** An element of a page that is written here and not rendered. */
export function htmlElement(
  tagName: string,
  properties: Properties,
  children: Element['children'] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}
