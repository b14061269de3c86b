import { expect, it } from 'vitest';
import { problemsOf, toldOf } from './render.ts';

const code = 'Skal det være kode, sett en linje med «```» før og etter.';

it.each([
  ['    a\n\n    b', `Slett innrykket på linje 1–3. ${code}`],
  ['\ta', `Slett innrykket på linje 1. ${code}`],
  ['- a\n\n      b', `Slett innrykket på linje 3, men behold 2 mellomrom. ${code}`],
  ['>     a\n>     b', `Slett mellomrommene etter «>» på linje 1–2. ${code}`],
])('says which blanks are too many in %j', (text, hint) => {
  expect(problemsOf(text)).toMatchObject([{ rule: 'indented-code', hint }]);
});

it.each(['a\n    b', '- a\n\n    b', '```\n    a\n```', '   a', '1.  A\n\n    b'])(
  'leaves %j alone',
  (text) => {
    expect(toldOf(text)).toEqual([]);
  },
);
