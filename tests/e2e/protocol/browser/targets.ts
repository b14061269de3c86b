import { withAncestors } from './ancestors.ts';
import { shownControls } from './controls.ts';
import { nameOf } from './name-of.ts';
import { settle } from './settle.ts';
import { reveal, seenBox } from './window.ts';

const least = 44;
const step = 0.25;

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

/** How wide and high a pointer hits a target through its middle, up to twice the least. */
function hitSize(target: Element): { width: number; height: number } {
  const box = seenBox(target);
  if (box === undefined) return { width: 0, height: 0 };
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  const reach = (dx: number, dy: number) => {
    const isHit = (away: number) =>
      target.contains(document.elementFromPoint(x + dx * away, y + dy * away));
    let steps = 0;
    while (steps < least && isHit(steps)) steps += step;
    return steps;
  };
  // The middle is counted from both sides.
  const across = (dx: number, dy: number) =>
    Math.max(0, Math.round(reach(dx, dy) + reach(-dx, -dy) - step));
  return { width: across(1, 0), height: across(0, 1) };
}
