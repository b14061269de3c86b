import { shownStops } from './controls.ts';
import { nameOf } from './name-of.ts';

/** Stops of one list that the eye meets in another order than the focus does. */
export function visualOrderFaults(): readonly string[] {
  const stops = shownStops();
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    if (before === undefined || listOf(stop) === null || listOf(before) !== listOf(stop)) return [];
    return standsBefore(stop, before)
      ? [`${nameOf(stop)} stands before ${nameOf(before)} and is reached after it`]
      : [];
  });
}

function listOf(element: Element): Element | null {
  return element.closest('ul, ol, nav');
}

/** Higher in the same column, or further left in the same row: a new column may begin higher up. */
function standsBefore(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  const isAbove = a.bottom <= b.top + 1 && a.left < b.right;
  const isLeft = a.right <= b.left + 1 && a.top < b.bottom && a.bottom > b.top;
  return isAbove || isLeft;
}
