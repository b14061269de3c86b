import { describe, expect, it } from 'vitest';
import { greenCity, sha256 } from '../green-city.ts';
import { change, error, problemsIn } from '../write-content.ts';

const section = 'nb/havn/bryggene.md';

describe('words that are not ours', () => {
  const numbers = ' Lenker til avsnitt følger nummeret: flyttes et avsnitt, fører de til et annet.';
  const changed = (file: string, line: number, words: string, more = '') => [
    error(
      file,
      line,
      11,
      'checksum-changed',
      'Ord som ikke er våre, er endret.',
      `Sett ordene tilbake. Skriv \`sjekksum: ${sha256(words)}\` bare hvis eieren selv har endret dem.${more}`,
    ),
  ];

  it('are locked in a body', () => {
    expect(problemsIn(change(section, 'Vi rydder', 'Vi rydder alltid'))).toEqual(
      changed(section, 7, 'Bryggene er åpne for alle.\nVår rolle\nVi rydder alltid.', numbers),
    );
  });

  it('are the same with a blank where no line is broken', () => {
    expect(problemsIn(change(section, 'er åpne for', 'er&nbsp;åpne\u00A0for'))).toEqual([]);
  });

  it('are locked in a goal', () => {
    expect(problemsIn(change('nb/havn/mal.md', 'stille', 'rolig'))).toEqual(
      changed('nb/havn/mal.md', 8, 'Havna er rolig og ren.'),
    );
  });

  it('are those of the goal alone where the body is ours', () => {
    const text = greenCity['nb/havn/mal.md']
      .replace(
        'status: kommunens',
        'status: redaksjonell\nkilder:\n  - tittel: A\n    url: https://by.example/\n    lest: 2026-11',
      )
      .concat('\nVåre egne ord.\n');
    expect(problemsIn({ 'nb/havn/mal.md': text })).toEqual([]);
  });

  it('may be marked up and wrapped in another way', () => {
    expect(problemsIn(change(section, 'Bryggene er åpne', 'Bryg\u00ADgene\ner **åpne**'))).toEqual(
      [],
    );
  });

  it.each<[keyof typeof greenCity, number, string]>([
    [section, 6, sha256('Bryggene er åpne for alle.\nVår rolle\nVi rydder.')],
    ['nb/havn/mal.md', 6, sha256('Havna er stille og ren.')],
  ])('have a checksum, which is told where it is missing: %s', (path, line, sum) => {
    expect(problemsIn({ [path]: greenCity[path].replace(/sjekksum: .*\n/, '') })).toEqual([
      error(
        path,
        line,
        9,
        'required-sjekksum',
        'Siden har ord som ikke er våre, men `sjekksum` mangler.',
        `Legg til linjen \`sjekksum: ${sum}\`.`,
      ),
    ]);
  });
});
