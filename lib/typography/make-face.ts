import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { faceCharacters } from './face-characters.ts';

/** Where the face lies that readers get. */
export const faceFile = 'components/styles/fonts/text.woff2';

/**
 * The site's one typeface as WOFF2: Schibsted Grotesk, upright, with the weights and characters the
 * site uses. Its kerning alone would weigh as much as all its letters, and is left out.
 */
export async function makeFace(): Promise<Buffer> {
  const source = import.meta.resolve(
    '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2',
  );
  const whole = readFileSync(fileURLToPath(source));
  return await subsetFont(whole, faceCharacters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 750 } },
    dropTables: ['GPOS'],
  });
}
