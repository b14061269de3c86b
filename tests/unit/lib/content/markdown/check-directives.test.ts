import { describe, expect, it } from 'vitest';
import { problem, problemsOf } from './render.ts';

const known =
  'Ruter: `:::merk`, `:::tips`, `:::viktig`. Ord på et annet språk: `:en[Mayor]`, med nb, nn, se, sv, da, fi, is, en, de, fr, es, pt, it, nl, pl, lt, uk, ru, so, ar. Skal kolonet bare stå i teksten, skriv `\\:`.';

describe('checkDirectives', () => {
  it.each([
    ['Se :fn[dette].', 4, ':fn'],
    ['Se :merk[dette].', 4, ':merk'],
    ['Tid:x{#id}', 4, ':x'],
    ['::video', 1, '::video'],
    ['::en[Mayor]', 1, '::en'],
    [':::obs\nTekst\n:::', 1, ':::obs'],
  ])('refuses what nobody knows: %j', (text, column, named) => {
    expect(problemsOf(text)).toEqual([
      problem(1, column, 'directive-unknown', `«${named}» er ikke noe siden kan vise.`, known),
    ]);
  });

  it.each([
    ['## Om :en[us]{#om}', 7, ':en', '{#om}'],
    [':::tips{.stor}\nTekst\n:::', 1, ':::tips', '{.stor}'],
  ])('refuses attributes: %j', (text, column, named, attributes) => {
    expect(problemsOf(text)).toEqual([
      problem(
        1,
        column,
        'directive-attributes',
        `«${named}» kan ikke ha noe i krøllparenteser.`,
        `Slett «${attributes}». Er det id-en til en overskrift, sett et mellomrom foran: \` {#id}\`.`,
      ),
    ]);
  });
});
