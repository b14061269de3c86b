import { withAncestors } from './ancestors.ts';
import { type Colour, colourOf, faded, over } from './colour.ts';
import { addStyle, removeStyle } from './style-sheet.ts';

/** What stands behind a point. Where there is a picture, styles alone cannot tell the colour. */
export interface Behind {
  readonly colour: Colour;
  readonly isPicture: boolean;
}

const everythingIsHit = `
  *, ::before, ::after { pointer-events: auto !important }
  html { scroll-behavior: auto !important }
`;
let sheet: CSSStyleSheet | undefined;

/** From now on every element is found at its place, at once, also where a pointer passes through. */
export function hitEverything(): void {
  sheet ??= addStyle(everythingIsHit);
}

export function hitAsPointerDoes(): void {
  if (sheet !== undefined) removeStyle(sheet);
  sheet = undefined;
}

/** What is found while every element is found at its place. */
export function hittingEverything<Found>(find: () => Found): Found {
  if (sheet !== undefined) return find();
  hitEverything();
  try {
    return find();
  } finally {
    hitAsPointerDoes();
  }
}

/** What is behind the text of an element: its own surface first. */
export function behindText(element: Element, x: number, y: number): Behind {
  const stack = document.elementsFromPoint(x, y);
  const place = stack.indexOf(element);
  return composed(place < 0 ? withAncestors(element) : stack.slice(place));
}

/** What is behind a line drawn at a point, around an element or in it. */
export function behindPoint(x: number, y: number): Behind {
  return composed(document.elementsFromPoint(x, y));
}

/** What an element stands on. */
export function behindElement(element: Element, x: number, y: number): Behind {
  const stack = document.elementsFromPoint(x, y).filter((one) => !element.contains(one));
  return composed(stack.length > 0 ? stack : withAncestors(element).slice(1));
}

/** Surfaces laid over each other, the uppermost first, and the window's own below them all. */
function composed(layers: readonly Element[]): Behind {
  let colour: Colour = [0, 0, 0, 0];
  for (const layer of [...layers, document.body, document.documentElement]) {
    if (isPicture(layer)) return { colour, isPicture: true };
    const { backgroundColor } = getComputedStyle(layer);
    colour = over(colour, faded(colourOf(backgroundColor), opacityOf(layer)));
    if (colour[3] > 0.999) return { colour, isPicture: false };
  }
  return { colour: over(colour, windowColour()), isPicture: false };
}

function isPicture(element: Element): boolean {
  if (/^(?:img|svg|video|canvas|iframe|object)$/.test(element.localName)) return true;
  return ['', '::before', '::after'].some((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    if (pseudo === '') return style.backgroundImage !== 'none';
    const isLaidOut = style.content !== 'none' && style.content !== 'normal';
    const isOutOfFlow = style.position === 'absolute' || style.position === 'fixed';
    const hasSurface = style.backgroundImage !== 'none' || colourOf(style.backgroundColor)[3] > 0;
    return isLaidOut && isOutOfFlow && style.display !== 'none' && hasSurface;
  });
}

/** How much an element and all it stands in let through. */
export function opacityOf(element: Element): number {
  return withAncestors(element).reduce(
    (product, one) => product * Number(getComputedStyle(one).opacity),
    1,
  );
}

/** What a browser paints where no page has painted: dark in a dark scheme. */
function windowColour(): Colour {
  const sheet = document.documentElement.appendChild(document.createElement('i'));
  sheet.style.backgroundColor = 'Canvas';
  const { backgroundColor } = getComputedStyle(sheet);
  sheet.remove();
  return colourOf(backgroundColor);
}
