import { withAncestors } from './ancestors.ts';
import { shownControls } from './controls.ts';
import { nameOf } from './name-of.ts';
import { settle } from './settle.ts';
import { reveal, seenBox } from './window.ts';

const least = 44;

/** Controls that are harder to hit than 44 × 44 px, but for links in running text. */
export function smallTargets(): readonly string[] {
  const targets = shownControls().filter((control) => !isInSentence(control));
  if (targets.length === 0) throw new Error('Every control stands in a sentence.');
  return targets.flatMap((target) => {
    target.focus({ preventScroll: true });
    settle();
    reveal(target);
    const { width, height } = hitSize(target);
    if (width >= least && height >= least) return [];
    return [`${nameOf(target)} is ${width} × ${height} px`];
  });
}

/** Whether the block a link stands in has text of its own besides links. */
function isInSentence(control: Element): boolean {
  if (control.localName !== 'a' || !getComputedStyle(control).display.startsWith('inline')) {
    return false;
  }
  const block = withAncestors(control).slice(1).find(isBlock);
  return block !== undefined && /\p{L}/u.test(ownText(block));
}

function ownText(block: Element): string {
  return [...block.childNodes]
    .map((node) => {
      if (node instanceof Text) return node.data;
      const isOther = !(node instanceof Element) || node.localName === 'a' || isBlock(node);
      return isOther ? '' : ownText(node);
    })
    .join('');
}

function isBlock(element: Element): boolean {
  return !/^(?:inline|contents)/.test(getComputedStyle(element).display);
}

/** How wide and high a pointer hits a target through its middle. Stops where it is enough. */
function hitSize(target: Element): { width: number; height: number } {
  const box = seenBox(target);
  if (box === undefined) return { width: 0, height: 0 };
  const x = middleOfPoint((box.left + box.right) / 2);
  const y = middleOfPoint((box.top + box.bottom) / 2);
  const isHit = (dx: number, dy: number) =>
    target.contains(document.elementFromPoint(x + dx, y + dy));
  const reach = (dx: number, dy: number) => {
    let steps = 0;
    while (steps < least && isHit(dx * steps, dy * steps)) steps += 1;
    return steps;
  };
  // The middle is counted from both sides.
  const across = (dx: number, dy: number) => Math.max(0, reach(dx, dy) + reach(-dx, -dy) - 1);
  const { width, height } = target.getBoundingClientRect();
  return { width: measured(across(1, 0), width), height: measured(across(0, 1), height) };
}

/** A point that a box covers in part counts whole: where nothing else explains more, its size holds. */
function measured(points: number, size: number): number {
  return points >= size && points < size + 2 ? Math.round(10 * size) / 10 : points;
}

function middleOfPoint(place: number): number {
  return Math.floor(place) + 0.5;
}
