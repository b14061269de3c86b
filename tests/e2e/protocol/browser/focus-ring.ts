import { type Colour, colourOf, contrast, faded, over } from './colour.ts';
import { behindPoint, hittingEverything, opacityOf } from './layers.ts';
import { nameOf } from './name-of.ts';
import { isInWindow, isUncut } from './window.ts';

/** The outline of an element as it is now, to be held against what it becomes. */
export function outlineOf(element: Element): string {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  return `${outlineStyle} ${outlineWidth} ${outlineColor}`;
}

/** How the element that has the focus shows it. */
export interface FocusRing {
  readonly faults: readonly string[];
  /** Where styles cannot tell the colour behind it. */
  readonly onPicture: boolean;
}

/** `before` is the element's outline without the focus. */
export function focusRing(element: Element, before: string): FocusRing {
  const flaw = flawOf(element, before);
  if (flaw !== undefined) return { faults: [flaw], onPicture: false };
  const name = nameOf(element);
  const points = pointsOnRing(element).filter(([x, y]) => isInWindow(x, y));
  const seen = points.filter(([x, y]) => isUncut(element, x, y));
  if (seen.length === 0) return { faults: [`the outline of ${name} is cut off`], onPicture: false };
  const behind = hittingEverything(() => seen.map(([x, y]) => behindPoint(x, y)));
  const surfaces = behind.filter(({ isPicture }) => !isPicture).map(({ colour }) => colour);
  const weakest = Math.min(...surfaces.map((colour) => contrastOn(element, colour)));
  const isWeak = weakest < 3;
  return {
    faults: isWeak ? [`the outline of ${name} has ${weakest.toFixed(2)}:1, needs 3:1`] : [],
    onPicture: surfaces.length === 0,
  };
}

function flawOf(element: Element, before: string): string | undefined {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) {
    return `${nameOf(element)} has no outline of 2 px when it has the focus`;
  }
  if (outlineOf(element) === before)
    return `${nameOf(element)} looks the same when it has the focus`;
  return undefined;
}

/** How far an outline reaches out from its element. */
export function reachOfRing(element: Element): number {
  const { outlineOffset, outlineWidth } = getComputedStyle(element);
  return Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
}

/** The middle of each side of the outline. */
function pointsOnRing(element: Element): readonly (readonly [number, number])[] {
  const { outlineOffset, outlineWidth } = getComputedStyle(element);
  const distance = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth) / 2;
  const [box = element.getBoundingClientRect()] = element.getClientRects();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  return [
    [box.left - distance, y],
    [box.right + distance, y],
    [x, box.top - distance],
    [x, box.bottom + distance],
  ];
}

export function colourOfRing(element: Element): Colour {
  return faded(colourOf(getComputedStyle(element).outlineColor), opacityOf(element));
}

function contrastOn(element: Element, behind: Colour): number {
  return contrast(over(colourOfRing(element), behind), behind);
}
