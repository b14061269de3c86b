import { describe, expect, it } from 'vitest';
import { invisibleProblems } from '../../../../../lib/content/source/invisible-problems.ts';
import { error } from '../write-content.ts';

const file = 'content/nb/om.md';
const deleteIt = 'Slett det: sett markøren etter tegnet, og trykk på slettetasten én gang.';
const sign = (told: string, line: number, column: number, hint = deleteIt) =>
  error('nb/om.md', line, column, 'invisible-sign', `Her står et usynlig tegn (${told}).`, hint);

describe('invisibleProblems', () => {
  it.each([
    ['\u202E', 'U+202E, som snur leseretningen'],
    ['\u2066', 'U+2066, som snur leseretningen'],
    ['\u200F', 'U+200F, som snur leseretningen'],
    ['\u200B', 'U+200B, et nullbredde-mellomrom'],
    ['\u200D', 'U+200D, som binder sammen tegn'],
    ['\uFEFF', 'U+FEFF, et merke for der en fil begynner'],
    ['\u180E', 'U+180E'],
    ['\u2061', 'U+2061'],
    ['\u206A', 'U+206A'],
    ['\u115F', 'U+115F'],
    ['\u1160', 'U+1160'],
    ['\uFFA0', 'U+FFA0'],
    ['\uFFF9', 'U+FFF9'],
    ['\u2800', 'U+2800'],
    ['\u034F', 'U+034F'],
    ['\uFE0F', 'U+FE0F'],
    ['\uFE00', 'U+FE00'],
    ['\u0007', 'U+0007'],
    ['\u0085', 'U+0085'],
    ['\r', 'U+000D'],
    ['\u{E0041}', 'U+E0041'],
    ['\u{E0100}', 'U+E0100'],
    ['\u{1D173}', 'U+1D173'],
  ])('refuses %j', (character, told) => {
    expect(invisibleProblems(`by${character}en`, file)).toEqual([sign(told, 1, 3)]);
  });

  it.each(['\u000B', '\u2028', '\u2029'])('has %j made an ordinary line break', (character) => {
    expect(invisibleProblems(`by${character}en`, file)).toEqual([
      expect.objectContaining({
        hint: 'Sett markøren etter tegnet, slett det, og trykk på linjeskift.',
      }),
    ]);
  });

  it('names the first on each line, and how many there are besides', () => {
    expect(invisibleProblems('a\n\u200Bb\u200B\u200C\nc\u2067', file)).toEqual([
      sign(
        'U+200B, et nullbredde-mellomrom',
        2,
        1,
        `${deleteIt} Linjen har 2 til: det er lettest å skrive den på nytt.`,
      ),
      sign('U+2067, som snur leseretningen', 3, 2),
    ]);
  });

  it('lets no-break spaces, soft hyphens, tabs and what belongs to emoji be', () => {
    const text = '10\u00A0000\t20\u202F000 inn\u00ADbygger 👩‍👧 👩🏽‍🚀 ❤️‍🔥 1️⃣ ☺︎ 🏳️‍🌈';
    expect(invisibleProblems(text, file)).toEqual([]);
  });
});
