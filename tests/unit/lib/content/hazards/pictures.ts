import { photograph } from '../../media/photograph.ts';
import { change, error, type Files } from '../write-content.ts';

/** A drawing of four points by two. */
export const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>';

const photo = await photograph({ width: 90, height: 60 });

/** One photograph in each format. */
export const pictures = {
  png: await photo.clone().png().toBuffer(),
  jpeg: await photo.clone().jpeg().toBuffer(),
  webp: await photo.clone().webp().toBuffer(),
  avif: await photo.clone().avif().toBuffer(),
  gif: await photo.clone().gif().toBuffer(),
};

/** A photograph that says it is to be turned when it is shown. */
export function turned(format: 'png' | 'jpeg' | 'webp' | 'avif'): Promise<Buffer> {
  return photo.clone().toFormat(format).withMetadata({ orientation: 6 }).toBuffer();
}

/** A page with a picture in its fields. */
export function showing(name: string): Files {
  return change(
    'nb/om.md',
    'endringer:',
    `bilde:\n  src: ${name}\n  alt: Kaia en vinterdag.\n  kreditt: Kari Nordmann\nendringer:`,
  );
}

/** The fault of a whole file in the folder of pictures. */
export function mediaFault<const Rule extends string>(rule: Rule) {
  return (file: string, message: string, hint: string) =>
    error(`media/${file}`, 1, 1, rule, message, hint);
}
