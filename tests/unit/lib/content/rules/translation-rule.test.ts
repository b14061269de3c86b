import { describe, expect, it } from 'vitest';
import { englishFront, sha256 } from '../green-city.ts';
import { change, error, type Files, problemsIn } from '../write-content.ts';

describe('a translation', () => {
  const english = (from: string | RegExp, to: string) => ({
    'en/index.md': englishFront.replace(from, to),
  });

  it('says which text it renders', () => {
    expect(problemsIn(english(/oversettelse: .*\n/, ''))).toEqual([
      error(
        'en/index.md',
        3,
        5,
        'translation-missing',
        'Oversettelsen sier ikke hvilken tekst den bygger på.',
        `Legg til linjen \`oversettelse: ${sha256('Byen har to deler.')}\`.`,
      ),
    ]);
  });

  it('has an original', () => {
    expect(problemsIn(english('id: strategi', 'id: strategy'))).toEqual([
      error(
        'en/index.md',
        3,
        5,
        'translation-unknown',
        'Ingen bokmålsside har `id: strategy`.',
        'Skriv `id: strategi`, som på siden du har oversatt.',
      ),
    ]);
  });

  it('may have lost its original', () => {
    const text = englishFront.replace('id: strategi', 'id: x').replace(/sha256:.*/, sha256('x'));
    expect(problemsIn({ 'en/index.md': text })).toEqual([
      error(
        'en/index.md',
        3,
        5,
        'translation-unknown',
        'Ingen bokmålsside har `id: x`.',
        'Bruk samme id som siden du har oversatt. Er den slettet, slett oversettelsen også.',
      ),
    ]);
  });

  it('is advised to follow its original', () => {
    const files = change('nb/index.md', 'to deler', 'to store deler');
    expect(problemsIn({ 'en/index.md': englishFront, ...files })).toEqual([
      {
        ...error(
          'en/index.md',
          15,
          15,
          'translation-outdated',
          'Bokmålsteksten i content/nb/index.md er endret siden den ble oversatt.',
          `Se over oversettelsen. Skriv \`oversettelse: ${sha256('Byen har to store deler.')}\` når den er i orden.`,
        ),
        severity: 'advice',
      },
    ]);
  });

  it('is not bokmål itself', () => {
    const fields = `meny: bunn\noversettelse: ${sha256('x')}`;
    expect(problemsIn(change('nb/om.md', 'meny: bunn', fields))).toEqual([
      error(
        'nb/om.md',
        8,
        15,
        'translation-of-nothing',
        'Bokmålssiden er originalen og har ikke `oversettelse`.',
        'Slett linjen.',
      ),
    ]);
  });

  it.each<[string, Files]>([
    ['cannot be read', { 'nb/index.md': 'Byen har to deler.' }],
    ['has a fault in a field', change('nb/index.md', 'tittel: Grønn by', 'tittel:')],
  ])('is not judged where its original %s', (_what, files) => {
    const found = problemsIn({ 'en/index.md': englishFront, ...files });
    expect(found.map(({ file }) => file)).toEqual(['content/nb/index.md']);
  });
});
