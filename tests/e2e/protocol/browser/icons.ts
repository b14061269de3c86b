import { colourOf, contrast, faded, over } from './colour.ts';
import { type Behind, behindElement, behindText, hittingEverything, opacityOf } from './layers.ts';
import { nameOf } from './name-of.ts';
import { pseudoText } from './pseudo.ts';
import { isShown, shownElements } from './shown.ts';
import { reveal } from './window.ts';

const shapes = 'path, circle, ellipse, rect, line, polyline, polygon, text, use';
const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** Menus whose arrow is not to be seen. Throws where no menu is shown. */
export function menuIconFaults(): readonly string[] {
  return hittingEverything(() =>
    shownElements('summary')
      .filter((summary) => !isSeen(summary, iconColours(summary), behindText))
      .map((summary) => `the icon of ${nameOf(summary)} is not seen`),
  );
}

/** Drawings without a colour apart from what is behind them. */
export function drawingFaults(): readonly string[] {
  return hittingEverything(() =>
    [...document.querySelectorAll('svg')]
      .filter(isShown)
      .filter((svg) => !isSeen(svg, shapeColours(svg), behindElement))
      .map((svg) => `the drawing in ${nameOf(svg.parentElement ?? svg)} is not seen`),
  );
}

type FindBehind = (element: Element, x: number, y: number) => Behind;

function isSeen(element: Element, colours: readonly string[], findBehind: FindBehind): boolean {
  reveal(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  const behind = findBehind(element, left + width / 2, top + height / 2).colour;
  const opacity = opacityOf(element);
  return colours.some((css) => contrast(over(faded(colourOf(css), opacity), behind), behind) >= 3);
}

/** The colours of all that a summary holds besides its words. */
function iconColours(summary: Element): readonly string[] {
  const { display, listStyleType } = getComputedStyle(summary);
  const hasMarker = display === 'list-item' && listStyleType !== 'none';
  const parts = [summary, ...summary.querySelectorAll('*')];
  return [
    ...(hasMarker ? [getComputedStyle(summary, '::marker').color] : []),
    ...[...summary.querySelectorAll('svg')].filter(isShown).flatMap(shapeColours),
    ...parts.flatMap((part) => ['::before', '::after'].flatMap((one) => addedColours(part, one))),
    ...parts.filter(isWordless).flatMap((part) => boxColours(getComputedStyle(part))),
  ];
}

function isWordless(element: Element): boolean {
  return element.localName !== 'summary' && element.textContent === '' && isShown(element);
}

function addedColours(element: Element, pseudo: string): readonly string[] {
  const style = getComputedStyle(element, pseudo);
  if (pseudoText(style) !== '') return [style.color];
  const isDrawn = style.content !== 'none' && style.content !== 'normal';
  return isDrawn && style.display !== 'none' ? boxColours(style) : [];
}

function boxColours(style: CSSStyleDeclaration): readonly string[] {
  const borders = sides.filter((side) => Number.parseFloat(style[`border${side}Width`]) > 0);
  return [...borders.map((side) => style[`border${side}Color`]), style.backgroundColor];
}

function shapeColours(svg: Element): readonly string[] {
  return [...svg.querySelectorAll(shapes)]
    .map((shape) => getComputedStyle(shape))
    .flatMap(({ fill, stroke }) => [fill, stroke])
    .filter((paint) => paint !== 'none' && !paint.startsWith('url'));
}
