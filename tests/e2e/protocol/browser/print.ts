import { appliedRules } from './applied-rules.ts';
import { contrast, over } from './colour.ts';
import { colourOfInk } from './contrast.ts';
import { type Ink, inksIn } from './inks.ts';
import { nameOf } from './name-of.ts';
import { isShown, shownElements } from './shown.ts';
import { shownRuns } from './texts.ts';

const paper = [255, 255, 255, 1] as const;

/** What paper cannot use, and text too pale for it. Printers leave backgrounds out. */
export function paperFaults(): readonly string[] {
  return [
    ...[...document.querySelectorAll(`nav, [role=navigation], a[href="#${mainId()}"]`)]
      .filter(isShown)
      .map((element) => `${nameOf(element)} is printed`),
    ...new Set(inksIn(document.body).filter(isPale).map(paleness)),
  ];
}

function mainId(): string {
  return document.querySelector('main')?.id ?? '';
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
  /** Every run of text, as it stands. */
  readonly runs: readonly string[];
  readonly headings: readonly string[];
  /** Where links lead out of the site. */
  readonly targets: readonly string[];
}

/** Throws where the page has no text or no heading. */
export function expectedOnPaper(): Expected {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].filter(isShown);
  return {
    runs: shownRuns(),
    headings: shownElements('h1, h2, h3, h4').map((heading) => heading.textContent),
    targets: links.filter(({ origin }) => origin !== location.origin).map(({ href }) => href),
  };
}

/** How wide the page is on a sheet of A4, less the margins it asks for. */
export function paperWidth(): number {
  const margins = appliedRules()
    .filter((rule) => rule instanceof CSSPageRule)
    .filter(({ selectorText }) => selectorText === '')
    .map(({ style }) => [style.marginLeft, style.marginRight] as const)
    .at(-1);
  const [left, right] = margins ?? ['0px', '0px'];
  const ruler = document.body.appendChild(document.createElement('i'));
  ruler.style.cssText = `position: absolute; width: calc(210mm - ${left || '0px'} - ${right || '0px'})`;
  const { width } = ruler.getBoundingClientRect();
  ruler.remove();
  return Math.floor(width);
}
