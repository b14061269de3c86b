import { shownStops } from './controls.ts';
import { nameOf } from './name-of.ts';
import { settle } from './settle.ts';
import { withStyle } from './style-sheet.ts';
import { seenBox } from './window.ts';

/** What cannot be seen, or not be hit, while it has the focus. */
export function obscuredStops(): readonly string[] {
  return withStyle('html { scroll-behavior: auto !important }', () =>
    shownStops().flatMap((element) => {
      element.focus();
      settle();
      return obscured(element);
    }),
  );
}

function obscured(element: Element): readonly string[] {
  const name = nameOf(element);
  const box = seenBox(element);
  if (document.activeElement !== element) return [`${name} cannot have the focus`];
  if (box === undefined) return [`${name} is outside the window when it has the focus`];
  const hit = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  if (element.contains(hit)) return [];
  return [`${name} is behind ${hit ? nameOf(hit) : 'something'} when it has the focus`];
}
