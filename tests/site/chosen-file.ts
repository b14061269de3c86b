import type { Element } from 'hast';
import { attribute, elements } from './html.ts';

/** What a browser chooses a picture's file for. */
export interface Screen {
  /** In CSS pixels. */
  readonly width: number;
  /** Pixels of the screen to a CSS pixel. */
  readonly density: number;
}

export const screens = {
  phone: { width: 360, density: 2 },
  desk: { width: 1440, density: 1 },
} as const satisfies Record<string, Screen>;

const rem = 16;

/**
 * The one file that a browser that knows every format loads for an `<img>` or a `<picture>`.
 * Throws for a condition or a length that it cannot judge.
 */
export function chosenFile(picture: Element, screen: Screen): string {
  const candidates = [...elements(picture, 'source'), ...elements(picture, 'img')];
  const chosen = candidates.find((candidate) => holds(attribute(candidate, 'media'), screen));
  if (chosen === undefined) throw new Error('A picture without an <img>.');
  const set = attribute(chosen, 'srcSet');
  if (set === undefined) return attribute(chosen, 'src') ?? '';
  return fromSet(set, shownWidth(attribute(chosen, 'sizes') ?? '100vw', screen) * screen.density);
}

/** The narrowest file that is wide enough, or the widest there is. */
function fromSet(set: string, width: number): string {
  const files = set.split(',').map((candidate) => {
    const [file = '', descriptor = '0w'] = candidate.trim().split(/\s+/);
    return { file, width: Number.parseInt(descriptor, 10) };
  });
  const sorted = files.toSorted((a, b) => a.width - b.width);
  return (sorted.find((file) => file.width >= width) ?? sorted.at(-1))?.file ?? '';
}

function shownWidth(sizes: string, screen: Screen): number {
  for (const size of sizes.split(',').map((part) => part.trim())) {
    const [, condition, length = ''] = /^(\(.*\))?\s*(\S+)$/.exec(size) ?? [];
    if (holds(condition, screen)) return pixels(length, screen);
  }
  throw new Error(`How wide is ${sizes}?`);
}

function holds(condition: string | undefined, screen: Screen): boolean {
  if (condition === undefined) return true;
  const [, comparison, length = ''] = /^\(width (<|>=) (\S+)\)$/.exec(condition) ?? [];
  if (comparison === undefined) throw new Error(`When does ${condition} hold?`);
  const isNarrower = screen.width < pixels(length, screen);
  return comparison === '<' ? isNarrower : !isNarrower;
}

function pixels(length: string, screen: Screen): number {
  const [, amount, unit] = /^([\d.]+)(px|rem|vw)$/.exec(length) ?? [];
  const factor = { px: 1, rem, vw: screen.width / 100 }[unit ?? ''];
  if (factor === undefined) throw new Error(`How long is ${length}?`);
  return Number(amount) * factor;
}
