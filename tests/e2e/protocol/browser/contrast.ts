import { type Colour, colourOf, contrast, faded, over } from './colour.ts';
import { type Ink, inksIn, leastContrast, middleOf, tooWeak } from './inks.ts';
import { behindText, hittingEverything, opacityOf } from './layers.ts';
import { nameOf } from './name-of.ts';
import { type Contrasts, type OnPicture, onPage } from './on-picture.ts';
import { settle } from './settle.ts';

/** Every pair of text and what is behind it. Throws where the page has no text. */
export function textContrast(): Contrasts {
  settle();
  const inks = inksIn(document.body);
  if (inks.length === 0) throw new Error('The page shows no text.');
  return measured(inks);
}

/** The same of one element. */
export function contrastIn(element: Element): Contrasts {
  return measured(inksIn(element));
}

function measured(inks: readonly Ink[]): Contrasts {
  const faults = new Set<string>();
  const onPictures: OnPicture[] = [];
  hittingEverything(() => {
    for (const ink of inks) {
      const [x, y] = middleOf(ink);
      const behind = behindText(ink.element, x, y);
      const ratio = contrast(over(colourOfInk(ink), behind.colour), behind.colour);
      if (behind.isPicture) onPictures.push(onPicture(ink, x, y));
      else if (ratio < leastContrast(ink)) faults.add(tooWeak(ink, ratio, leastContrast(ink)));
    }
  });
  return { faults: [...faults], onPictures };
}

export function colourOfInk({ element, style }: Ink): Colour {
  return faded(colourOf(style.webkitTextFillColor), opacityOf(element));
}

function onPicture(ink: Ink, x: number, y: number): OnPicture {
  const [width, height] = ink.size;
  return {
    name: nameOf(ink.element),
    colour: colourOfInk(ink),
    least: leastContrast(ink),
    clip: onPage(new DOMRect(x - width / 2, y - height / 2, width, height)),
  };
}
