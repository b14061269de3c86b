import { contrast, over } from './colour.ts';
import { colourOfInk } from './contrast.ts';
import { type Ink, inksIn } from './inks.ts';
import { nameOf } from './name-of.ts';
import { isShown, shownElements } from './shown.ts';

const paper = [255, 255, 255, 1] as const;

/** What paper cannot use, and text too pale for it. Printers leave backgrounds out. */
export function paperFaults(): readonly string[] {
  return [
    ...[...document.querySelectorAll('nav, [role=navigation], a[href="#hoved_innhold"]')]
      .filter(isShown)
      .map((element) => `${nameOf(element)} is printed`),
    ...new Set(inksIn(document.body).filter(isPale).map(paleness)),
  ];
}

function onPaper(ink: Ink): number {
  return contrast(over(colourOfInk(ink), paper), paper);
}

function isPale(ink: Ink): boolean {
  return onPaper(ink) < 7;
}

function paleness(ink: Ink): string {
  return `${nameOf(ink.element)} has ${onPaper(ink).toFixed(2)}:1 on paper, needs 7:1`;
}

/** What the printed pages should say. */
export interface Expected {
  /** Text of each block, as it stands. */
  readonly blocks: readonly string[];
  readonly headings: readonly string[];
  /** Where links lead out of the site. */
  readonly targets: readonly string[];
}

/** Throws where the page has no heading. */
export function expectedOnPaper(): Expected {
  const blocks = shownElements('main :is(h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption)');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].filter(isShown);
  return {
    blocks: blocks.map((block) => block.textContent),
    headings: shownElements('h1, h2, h3, h4').map((heading) => heading.textContent),
    targets: links.filter(({ origin }) => origin !== location.origin).map(({ href }) => href),
  };
}
