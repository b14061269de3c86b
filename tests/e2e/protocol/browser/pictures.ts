import type { Colour } from './colour.ts';
import { behindElement } from './layers.ts';
import { nameOf } from './name-of.ts';
import { type Clip, onPage } from './on-picture.ts';
import { reveal } from './window.ts';

/** A picture with something to see, and what is behind it. */
export interface LoadedPicture {
  readonly name: string;
  readonly behind: Colour;
  readonly clip: Clip;
}

export interface Pictures {
  readonly faults: readonly string[];
  readonly loaded: readonly LoadedPicture[];
}

/** The pictures that should be seen. Waits for those that load when one comes to them. */
export async function pictures(): Promise<Pictures> {
  const faults: string[] = [];
  const loaded: LoadedPicture[] = [];
  for (const picture of [...document.querySelectorAll('img')].filter(isMeantToBeSeen)) {
    reveal(picture);
    const fault = await faultOf(picture);
    if (fault === undefined) loaded.push(described(picture));
    else faults.push(`${nameOf(picture)} ${fault}`);
  }
  scrollTo(0, 0);
  return { faults, loaded };
}

/** What is laid out, also where it is transparent or has no size: that is what one looks for. */
function isMeantToBeSeen(picture: Element): boolean {
  return picture.checkVisibility();
}

async function faultOf(picture: HTMLImageElement): Promise<string | undefined> {
  const isRead = await picture.decode().then(
    () => true,
    () => false,
  );
  if (!isRead || picture.naturalWidth === 0) return 'has not come';
  const { width, height } = picture.getBoundingClientRect();
  if (width < 1 || height < 1) return 'has no size';
  const isTransparent = !picture.checkVisibility({
    visibilityProperty: true,
    opacityProperty: true,
  });
  return isTransparent ? 'is not seen' : undefined;
}

function described(picture: HTMLImageElement): LoadedPicture {
  const box = picture.getBoundingClientRect();
  const { x, y, width, height } = box;
  const behind = behindElement(picture, x + width / 2, y + height / 2).colour;
  return { name: nameOf(picture), behind, clip: onPage(box) };
}
