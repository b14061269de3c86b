import { nameOf } from './name-of.ts';
import { hasNumber, pseudoText } from './pseudo.ts';
import { isShown } from './shown.ts';
import { textsIn } from './texts.ts';
import { isInWindow, reveal } from './window.ts';

/** One colour of text in one place. */
export interface Ink {
  readonly element: Element;
  readonly style: CSSStyleDeclaration;
  /** Its middle, from the upper left corner of its element. */
  readonly offset: readonly [x: number, y: number];
  readonly size: readonly [width: number, height: number];
}

/** All text in an element, with what style sheets add. */
export function inksIn(root: Element): readonly Ink[] {
  const texts = textsIn(root).flatMap(({ element, boxes: [box] }) =>
    box ? [ink(element, getComputedStyle(element), box)] : [],
  );
  const elements = [root, ...root.querySelectorAll('*')].filter(isShown);
  return [...texts, ...elements.flatMap(addedInks)];
}

function addedInks(element: Element): readonly Ink[] {
  const box = element.getBoundingClientRect();
  const added = ['::before', '::after'].map((pseudo) => getComputedStyle(element, pseudo));
  return [
    ...added.filter((style) => pseudoText(style) !== ''),
    ...(hasNumber(getComputedStyle(element)) ? [getComputedStyle(element, '::marker')] : []),
  ].map((style) => ink(element, style, box));
}

function ink(element: Element, style: CSSStyleDeclaration, box: DOMRect): Ink {
  const { left, top } = element.getBoundingClientRect();
  const offset = [box.left + box.width / 2 - left, box.top + box.height / 2 - top] as const;
  return { element, style, offset, size: [box.width, box.height] };
}

/** Where the middle of a text is in the window, after the page has been moved there. */
export function middleOf({ element, offset: [dx, dy] }: Ink): readonly [number, number] {
  const point = () => {
    const { left, top } = element.getBoundingClientRect();
    return [left + dx, top + dy] as const;
  };
  if (isInWindow(...point())) return point();
  reveal(element);
  if (!isInWindow(...point())) scrollBy({ top: point()[1] - innerHeight / 2, behavior: 'instant' });
  return point();
}

/** 18 points, or 14 in bold: WCAG's large text. */
export function leastContrast({ style: { fontSize, fontWeight } }: Ink): number {
  const size = Number.parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 4.5 : 7;
}

export function tooWeak({ element }: Ink, ratio: number, needed: number): string {
  return `${nameOf(element)} has ${ratio.toFixed(2)}:1, needs ${needed}:1`;
}
