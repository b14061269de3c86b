import { withAncestors } from './ancestors.ts';

/** Whether the eye can meet an element: not in a closed menu, not there for screen readers alone. */
export function isShown(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !withAncestors(element).some(isVisuallyHidden)
  );
}

/** Every element the eye can meet, in the order of the page. Throws where there is none. */
export function shownElements(selector = '*'): readonly Element[] {
  const found = [...document.body.querySelectorAll(selector)].filter(isShown);
  if (found.length === 0) throw new Error(`The page shows no «${selector}».`);
  return found;
}

/** The common ways to keep words for screen readers: a box of one pixel, or cut to nothing. */
function isVisuallyHidden(element: Element): boolean {
  const { clipPath, overflowX } = getComputedStyle(element);
  if (/^inset\((?:50|100)%/.test(clipPath)) return true;
  if (overflowX !== 'hidden' && overflowX !== 'clip') return false;
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 && height <= 1;
}
