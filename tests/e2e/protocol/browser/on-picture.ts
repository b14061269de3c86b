import type { Colour } from './colour.ts';
import { addStyle, removeStyle } from './style-sheet.ts';

/** A part of the page, from its upper left corner, as a picture is taken of it. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What lies on a picture: no style tells the colour behind it, only the painted page does. */
export interface OnPicture {
  readonly name: string;
  readonly colour: Colour;
  readonly least: number;
  readonly clip: Clip;
}

export interface Contrasts {
  readonly faults: readonly string[];
  readonly onPictures: readonly OnPicture[];
}

export function onPage({ x, y, width, height }: DOMRect): Clip {
  return { x: x + scrollX, y: y + scrollY, width, height };
}

let textIsGone: CSSStyleSheet | undefined;

/** Takes all text away, so that a picture of the page shows what is behind it. */
export function hideText(): void {
  textIsGone ??= addStyle(`*, ::before, ::after {
    color: transparent !important;
    -webkit-text-fill-color: transparent !important;
    text-shadow: none !important;
    outline: none !important;
  }`);
}

export function showText(): void {
  if (textIsGone !== undefined) removeStyle(textIsGone);
  textIsGone = undefined;
}
