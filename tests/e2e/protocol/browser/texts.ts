import { isShown } from './shown.ts';

/** A run of text the eye can meet, a box a line. */
export interface ShownText {
  readonly element: Element;
  readonly boxes: readonly DOMRect[];
}

/** All text of the page that is shown, in its order. Throws where there is none. */
export function shownTexts(): readonly ShownText[] {
  const found = textsIn(document.body);
  if (found.length === 0) throw new Error('The page shows no text.');
  return found;
}

/** The words of every run of text that is shown. Throws where there is none. */
export function shownRuns(): readonly string[] {
  const found = textNodes(document.body).filter((node) => shownText(node) !== undefined);
  if (found.length === 0) throw new Error('The page shows no text.');
  return found.map(({ data }) => data);
}

export function textsIn(root: Element): readonly ShownText[] {
  return textNodes(root).flatMap((node) => shownText(node) ?? []);
}

function textNodes(root: Element): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode);
  return found.filter(({ data }) => data.trim() !== '');
}

function shownText(node: Text): ShownText | undefined {
  const element = node.parentElement;
  if (element === null || !isShown(element)) return undefined;
  const range = document.createRange();
  range.selectNodeContents(node);
  const boxes = [...range.getClientRects()].filter(isOnPage);
  return boxes.length === 0 ? undefined : { element, boxes };
}

/** A skip link waits above the page until it has the focus. */
function isOnPage({ width, height, right, bottom }: DOMRect): boolean {
  return width > 0 && height > 0 && right + scrollX > 0 && bottom + scrollY > 0;
}
