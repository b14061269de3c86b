import { withAncestors } from './ancestors.ts';
import { nameOf } from './name-of.ts';
import { type ShownText, shownTexts } from './texts.ts';

/** What stands on a screen may be scrolled to; what stands on paper may not. */
export type Medium = 'screen' | 'paper';

/** Text that is cut off by a box it stands in, that runs out of its own, or out of the window. */
export function cutTexts(medium: Medium = 'screen'): readonly string[] {
  return [...new Set(shownTexts().flatMap((text) => cutText(text, medium) ?? []))];
}

function cutText(text: ShownText, medium: Medium): string | undefined {
  const name = nameOf(text.element);
  const frame = withAncestors(text.element).find((one) => text.boxes.some(cutBy(one, medium)));
  if (frame !== undefined) return `${name} is cut off by ${nameOf(frame)}`;
  if (runsOutOfBox(text)) return `${name} runs out of its box`;
  return runsOutOfWindow(text, medium) ? `${name} runs out of the window` : undefined;
}

function cutBy(frame: Element, medium: Medium) {
  const { overflowX, overflowY } = getComputedStyle(frame);
  const isWindow = frame === document.documentElement || frame === document.body;
  const cuts = (overflow: string) =>
    /hidden|clip/.test(overflow) || (medium === 'paper' && overflow !== 'visible');
  const { left, right, top, bottom } = frame.getBoundingClientRect();
  return (box: DOMRect) => {
    if (isWindow) return false;
    const middle = box.top + box.height / 2;
    const isCutAcross = cuts(overflowX) && (box.left < left - 1 || box.right > right + 1);
    return isCutAcross || (cuts(overflowY) && (middle < top || middle > bottom));
  };
}

function runsOutOfBox({ element, boxes }: ShownText): boolean {
  const block = withAncestors(element).find((one) => !/^(?:inline|contents)$/.test(displayOf(one)));
  const { left, right, top, bottom } = (block ?? element).getBoundingClientRect();
  return boxes.some((box) => {
    const middle = box.top + box.height / 2;
    return box.left < left - 2 || box.right > right + 2 || middle < top - 1 || middle > bottom + 1;
  });
}

function runsOutOfWindow({ element, boxes }: ShownText, medium: Medium): boolean {
  if (medium === 'screen' && withAncestors(element).some(scrollsAcross)) return false;
  const width = document.documentElement.clientWidth;
  return boxes.some(({ left, right }) => left + scrollX < -1 || right + scrollX > width + 1);
}

export function scrollsAcross(element: Element): boolean {
  if (element === document.body || element === document.documentElement) return false;
  return /auto|scroll/.test(getComputedStyle(element).overflowX);
}

function displayOf(element: Element): string {
  return getComputedStyle(element).display;
}
