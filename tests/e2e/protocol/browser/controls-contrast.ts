import { colourOf, contrast, faded, over } from './colour.ts';
import { contrastIn } from './contrast.ts';
import { shownControls, shownStops } from './controls.ts';
import { colourOfRing, focusRing, outlineOf, reachOfRing } from './focus-ring.ts';
import { behindElement, hittingEverything, opacityOf } from './layers.ts';
import { nameOf } from './name-of.ts';
import { type Contrasts, type OnPicture, onPage } from './on-picture.ts';
import { settle } from './settle.ts';
import { reveal } from './window.ts';

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** The outline and the text of everything that can have the focus, while it has. */
export function focusContrast(): Contrasts {
  const found = atEachStop((element, before) => {
    const ring = focusRing(element, before);
    const text = contrastIn(element);
    return {
      faults: [...ring.faults, ...text.faults],
      onPictures: [...text.onPictures, ...(ring.onPicture ? [ringOnPicture(element)] : [])],
    };
  });
  return {
    faults: found.flatMap(({ faults }) => faults),
    onPictures: found.flatMap(({ onPictures }) => onPictures),
  };
}

/** The outlines alone. */
export function focusRingFaults(): readonly string[] {
  return atEachStop((element, before) => focusRing(element, before).faults).flat();
}

/** The page must have been told that there is a keyboard, or it may show no outline. */
function atEachStop<Found>(look: (element: Element, before: string) => Found): readonly Found[] {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const stops = shownStops().map((element) => ({ element, before: outlineOf(element) }));
  return hittingEverything(() =>
    stops.map(({ element, before }) => {
      element.focus();
      settle();
      reveal(element);
      return look(element, before);
    }),
  );
}

function ringOnPicture(element: Element): OnPicture {
  const { x, y, width, height } = element.getBoundingClientRect();
  const reach = reachOfRing(element);
  const around = new DOMRect(x - reach, y - reach, width + 2 * reach, height + 2 * reach);
  return {
    name: `the outline of ${nameOf(element)}`,
    colour: colourOfRing(element),
    least: 3,
    clip: onPage(around),
  };
}

/** Controls whose box cannot be told from what it stands on: neither its border nor its surface. */
export function boxFaults(): readonly string[] {
  return hittingEverything(() =>
    shownControls()
      .filter(hasBox)
      .flatMap((control) => {
        reveal(control);
        const ratio = boxContrast(control);
        return ratio < 3
          ? [`the border of ${nameOf(control)} has ${ratio.toFixed(2)}:1, needs 3:1`]
          : [];
      }),
  );
}

/** Buttons without a box to be seen: in the reader's own colours a surface alone is no sign. */
export function buttonFaults(): readonly string[] {
  return hittingEverything(() =>
    [...document.querySelectorAll('button')]
      .filter((button) => button.checkVisibility({ visibilityProperty: true }))
      .filter((button) => {
        reveal(button);
        return borderContrast(button) < 3;
      })
      .map((button) => `the border of ${nameOf(button)} is not seen`),
  );
}

/** A field always needs one; a button or a link is known by its words where no box is drawn. */
function hasBox(control: Element): boolean {
  const isField = control.matches('input, select, textarea');
  const isOnPage = control.getBoundingClientRect().bottom + scrollY > 0;
  return isOnPage && (isField || sides.every((side) => borderWidth(control, side) > 0));
}

/** How well the surface or the border of a control stands out, whichever does so best. */
function boxContrast(control: Element): number {
  const { backgroundColor } = getComputedStyle(control);
  return Math.max(contrastToGround(control, backgroundColor), borderContrast(control));
}

/** The weakest side; nothing where a side has no border. */
function borderContrast(control: Element): number {
  if (sides.some((side) => borderWidth(control, side) === 0)) return 1;
  const style = getComputedStyle(control);
  return Math.min(...sides.map((side) => contrastToGround(control, style[`border${side}Color`])));
}

function contrastToGround(control: Element, css: string): number {
  const { left, top, width, height } = control.getBoundingClientRect();
  const ground = behindElement(control, left + width / 2, top + height / 2).colour;
  return contrast(over(faded(colourOf(css), opacityOf(control)), ground), ground);
}

function borderWidth(control: Element, side: (typeof sides)[number]): number {
  const style = getComputedStyle(control);
  return style[`border${side}Style`] === 'none'
    ? 0
    : Number.parseFloat(style[`border${side}Width`]);
}
