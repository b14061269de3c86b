import { shownStops } from './controls.ts';
import { focusRing, outlineOf } from './focus-ring.ts';
import { hitAsPointerDoes, hitEverything } from './layers.ts';
import { nameOf } from './name-of.ts';
import { settle } from './settle.ts';
import { isInWindow } from './window.ts';

/** One element that has the focus. */
export interface Stop {
  readonly name: string;
  /** Its place among all elements of the page; the order in which they are read. */
  readonly place: number;
  readonly inMain: boolean;
  readonly inWindow: boolean;
  readonly ringFaults: readonly string[];
}

/** Outlines without the focus. */
const outlines = new WeakMap<Element, string>();

/** Looks at the page before anything has the focus: the stops that a walk should make. */
export function startWalk(): readonly Stop[] {
  hitEverything();
  for (const element of document.querySelectorAll('*')) outlines.set(element, outlineOf(element));
  return shownStops().map((element) => ({ ...described(element), ringFaults: [] }));
}

/** Goes to the top of the page: the next Tab leads to its first stop. */
export function goToTop(): void {
  const { body } = document;
  body.tabIndex = -1;
  body.focus({ preventScroll: true });
  body.blur();
  body.removeAttribute('tabindex');
  scrollTo({ top: 0, behavior: 'instant' });
}

/** Leaves the page as it was before the walk. */
export function endWalk(): void {
  hitAsPointerDoes();
  goToTop();
}

/** Where the focus is now; undefined where it is on nothing in the page. */
export function stop(): Stop | undefined {
  const element = document.activeElement;
  if (element === null || element === document.body) return undefined;
  settle();
  const { faults } = focusRing(element, outlines.get(element) ?? '');
  return { ...described(element), ringFaults: faults };
}

function described(element: Element): Omit<Stop, 'ringFaults'> {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return {
    name: nameOf(element),
    place: placeOf(element),
    inMain: element.closest('main') !== null,
    inWindow: isInWindow(left, top) && isInWindow(right - 1, bottom - 1),
  };
}

function placeOf(element: Element): number {
  return [...document.querySelectorAll('*')].indexOf(element);
}
