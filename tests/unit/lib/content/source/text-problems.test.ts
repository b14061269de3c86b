import { describe, expect, it } from 'vitest';
import {
  conflictProblems,
  invisibleProblems,
} from '../../../../../lib/content/source/text-problems.ts';
import { error } from '../write-content.ts';

const file = 'content/nb/om.md';

describe('conflictProblems', () => {
  const conflict = (line: number) =>
    error(
      'nb/om.md',
      line,
      1,
      'conflict-marker',
      'Her er to endringer av samme sted som ikke er satt sammen.',
      'Behold det som skal stå, og slett linjene som begynner med «<<<<<<<», «=======» og «>>>>>>>».',
    );

  it('names each conflict once, where it begins', () => {
    const one = '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> annen\n';
    expect(conflictProblems(`x\n${one}${one}`, file)).toEqual([conflict(2), conflict(7)]);
  });

  it('lets quotes and fewer signs be', () => {
    expect(conflictProblems('<<<<<< a\n  <<<<<<< a\n<<<<<<<a\n=======\n', file)).toEqual([]);
  });
});

describe('invisibleProblems', () => {
  const sign = (code: string, column: number, line = 1) =>
    error(
      'nb/om.md',
      line,
      column,
      'invisible-sign',
      `Her står et usynlig tegn (U+${code}).`,
      'Slett det: sett markøren etter tegnet, og trykk på slettetasten én gang.',
    );

  it.each([
    ['a sign that turns the direction', '\u202E', '202E'],
    ['an isolate', '\u2066', '2066'],
    ['a blank without width', '\u200B', '200B'],
    ['a joiner outside emoji', '\u200D', '200D'],
    ['a byte order mark inside', '\uFEFF', 'FEFF'],
    ['a control', '\u0007', '0007'],
    ['a C1 control', '\u0085', '0085'],
    ['a lone carriage return', '\r', '000D'],
    ['a tag', '\u{E0041}', 'E0041'],
  ])('refuses %s', (_what, character, code) => {
    expect(invisibleProblems(`by${character}en`, file)).toEqual([sign(code, 3)]);
  });

  it('names the first on each line', () => {
    expect(invisibleProblems('a\n\u200Bb\u200B\nc\u2067', file)).toEqual([
      sign('200B', 1, 2),
      sign('2067', 2, 3),
    ]);
  });

  it('lets no-break spaces, soft hyphens, tabs and joined emoji be', () => {
    expect(invisibleProblems('10\u00A0000\tinn\u00ADbygger 👩‍👧 👩🏽‍🚀 ❤️‍🔥', file)).toEqual([]);
  });
});
