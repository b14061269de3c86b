import type { Element, Nodes } from 'hast';
import { toString as textIn } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** The elements of a tree by their name, or all, in the order they stand. */
export function elements(tree: Nodes, tagName?: string): readonly Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (tagName === undefined || element.tagName === tagName) found.push(element);
  });
  return found;
}

/** The only element of that name. Throws where there are none or more. */
export function only(tree: Nodes, tagName: string): Element {
  const [element, ...others] = elements(tree, tagName);
  if (element === undefined || others.length > 0) {
    throw new Error(`Not one <${tagName}>, but ${others.length + (element ? 1 : 0)}.`);
  }
  return element;
}

/** An attribute's value by its name in hast, as text. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The contents of every `<meta name>` of that name. */
export function metaContents(tree: Nodes, name: string): readonly string[] {
  return elements(tree, 'meta')
    .filter((meta) => attribute(meta, 'name') === name)
    .map((meta) => attribute(meta, 'content') ?? '');
}

/** The text of a tree with its blanks collapsed. */
export function textOf(tree: Nodes): string {
  return textIn(tree, { includeImageAlt: false }).replace(/\s+/g, ' ').trim();
}

/** How often `part` stands in `text`. */
export function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
