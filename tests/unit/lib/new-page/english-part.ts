import { englishFront, greenCity, sha256 } from '../content/green-city.ts';
import type { Files } from '../content/write-content.ts';

/** The green city with its harbour in English too, where nothing stands in it yet. */
export const englishPart: Files = {
  'en/index.md': englishFront.replace('innhold: []', 'innhold:\n  - havn'),
  'en/harbour/index.md': greenCity['nb/havn/index.md']
    .replace('tittel: Havna', 'tittel: The harbour')
    .replace(/innhold:\n(?: {2}- .*\n)+/, 'innhold: []\n')
    .replace(/---\n$/, `oversettelse: ${sha256('')}\n---\n`),
};
