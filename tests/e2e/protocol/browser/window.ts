import { withAncestors } from './ancestors.ts';

/** A box with edges, also one that is only reckoned. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function isInWindow(x: number, y: number): boolean {
  return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
}

/** Whether nothing that an element stands in cuts it at a point. */
export function isUncut(element: Element, x: number, y: number): boolean {
  return withAncestors(element)
    .slice(1)
    .filter(cuts)
    .every((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return x >= left && x <= right && y >= top && y <= bottom;
    });
}

/** The window takes its own scrolling from `html` and `body`: they cut nothing of their own. */
function cuts(element: Element): boolean {
  if (element === document.body || element === document.documentElement) return false;
  return getComputedStyle(element).overflowX !== 'visible';
}

/** The part of an element's first box that the window and what it stands in let be seen. */
export function seenBox(element: Element): Box | undefined {
  const first = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  if (first === undefined) return undefined;
  const frames = withAncestors(element)
    .slice(1)
    .filter(cuts)
    .map((one) => one.getBoundingClientRect());
  return [new DOMRect(0, 0, innerWidth, innerHeight), ...frames].reduce(shared, first);
}

function shared(one: Box | undefined, other: Box): Box | undefined {
  if (one === undefined) return undefined;
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const right = Math.min(one.right, other.right);
  const bottom = Math.min(one.bottom, other.bottom);
  return left < right && top < bottom ? { left, top, right, bottom } : undefined;
}

/** Moves the page at once, also where the page asks to glide. */
export function reveal(element: Element): void {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
}
