import { withAncestors } from './ancestors.ts';
import { nameOf } from './name-of.ts';
import { shownTexts } from './texts.ts';
import type { Box } from './window.ts';

interface Line extends Box {
  readonly element: Element;
  readonly overlay: Element | undefined;
}

/** Text that stands on other text. */
export function overlappingTexts(): readonly string[] {
  const lines = shownTexts()
    .flatMap(({ element, boxes }) => {
      const overlay = overlayOf(element);
      return boxes.map((box) => ({ element, overlay, ...core(box) }));
    })
    .sort((one, other) => one.top - other.top);
  return [...new Set(lines.flatMap((line, index) => onTop(line, lines, index)))];
}

function onTop(line: Line, lines: readonly Line[], index: number): readonly string[] {
  const found: string[] = [];
  for (const other of lines.slice(index + 1)) {
    if (other.top >= line.bottom) break;
    const overlap = Math.min(line.right, other.right) - Math.max(line.left, other.left);
    const isOther = other.element !== line.element && other.overlay === line.overlay;
    if (isOther && overlap > 1) {
      found.push(`${nameOf(line.element)} and ${nameOf(other.element)} stand on each other`);
    }
  }
  return found;
}

/** A line without the room above and below its letters: tight lines may share that. */
function core({ left, right, top, bottom, height }: DOMRect): Box {
  return { left, right, top: top + height * 0.25, bottom: bottom - height * 0.25 };
}

/** An opened menu may lie over the page. */
function overlayOf(element: Element): Element | undefined {
  if (element.closest('details, dialog, [popover]') === null) return undefined;
  return withAncestors(element).find((one) =>
    /^(?:absolute|fixed)$/.test(getComputedStyle(one).position),
  );
}
