import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { faceFile, makeFace } from '../../../../lib/typography/make-face.ts';

it('the typeface readers get is the one the package and the characters make', async () => {
  const made = await makeFace();
  const isSame = made.equals(readFileSync(faceFile));
  expect(isSame, 'Run «npm run face» and commit the file.').toBe(true);
});

it('its licence goes with it', () => {
  const own = readFileSync('components/styles/fonts/OFL.txt', 'utf8');
  const published = 'node_modules/@fontsource-variable/schibsted-grotesk/LICENSE';
  expect(own).toBe(readFileSync(published, 'utf8'));
});
