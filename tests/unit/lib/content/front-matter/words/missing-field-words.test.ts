import { describe, expect, it } from 'vitest';
import { change, error, problemsIn } from '../../write-content.ts';

describe('a field that is missing', () => {
  it.each([
    [
      'a status',
      'status: redaksjonell\n',
      '',
      [1, 1],
      'status',
      'Legg til linjen `status: kommunens`, `status: vedtatt` eller `status: redaksjonell`.',
    ],
    [
      'the words of a source',
      'meny: bunn',
      'meny: bunn\nkilder:\n  - url: https://by.example/\n    lest: 2026-11-23',
      [9, 5],
      'kilder.tittel',
      'Legg til linjen `    tittel: …`.',
    ],
    [
      'a field of a group',
      'meny: bunn',
      'meny: bunn\nvedtak:\n  dato: 2026-11-23\n  kilde: https://by.example/',
      [9, 3],
      'vedtak.organ',
      'Legg til linjen `  organ: …`.',
    ],
  ] as const)('is told of: %s', (_what, from, to, [line, column], name, hint) => {
    expect(problemsIn(change('nb/om.md', from, to))).toEqual([
      error('nb/om.md', line, column, 'key-missing', `Feltet \`${name}\` mangler.`, hint),
    ]);
  });

  it.each([
    ['nb/index.md', 'strategi', 'strategi'],
    ['nb/havn/index.md', 'del', 'havn'],
    ['nb/havn/bryggene.md', 'kapittel', 'bryggene'],
  ] as const)('has the id that %s tells', (path, _type, id) => {
    expect(problemsIn(change(path, `id: ${id}\n`, '')).map(({ hint }) => hint)).toEqual([
      `Legg til linjen \`id: ${id}\`.`,
    ]);
  });

  it.each([
    ['nb/index.md', 'strategi', '`type: strategi`'],
    ['nb/havn/index.md', 'del', '`type: del`'],
    ['nb/havn/bryggene.md', 'kapittel', '`type: mal` eller `type: kapittel`'],
    ['nb/havn/mal.md', 'mal', '`type: mal` eller `type: kapittel`'],
  ] as const)('has a type that %s can have', (path, type, types) => {
    expect(problemsIn(change(path, `type: ${type}\n`, ''))).toEqual([
      error(path, 1, 1, 'key-missing', 'Feltet `type` mangler.', `Legg til linjen ${types}.`),
    ]);
  });
});
