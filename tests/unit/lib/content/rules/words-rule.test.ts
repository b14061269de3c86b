import { describe, expect, it } from 'vitest';
import { englishFront, greenCity, sha256 } from '../green-city.ts';
import { change, error, type Files, problemsIn } from '../write-content.ts';

const section = 'nb/havn/bryggene.md';
const corrected = (from: string, to: string): Files => ({
  [section]: greenCity[section]
    .replace(
      /sjekksum: .*/,
      `sjekksum: ${sha256('Bryggene er åpne for alle.\nVår rolle\nVi rydder.')}`,
    )
    .replace('endringer:', `rettelser:\n  - fra: ${from}\n    til: ${to}\nendringer:`),
});

describe('words that are not ours', () => {
  const changed = (file: string, line: number, words: string) => [
    error(
      file,
      line,
      11,
      'checksum-changed',
      'Ord som ikke er våre, er endret.',
      `Sett ordene tilbake. Har eieren selv endret dem, skriv \`sjekksum: ${sha256(words)}\`.`,
    ),
  ];

  it('are locked in a body', () => {
    expect(problemsIn(change(section, 'Vi rydder', 'Vi rydder alltid'))).toEqual(
      changed(section, 7, 'Bryggene er åpne for alle.\nVår rolle\nVi rydder alltid.'),
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

describe('a correction', () => {
  it('is put back before the words are judged', () => {
    const files = corrected('rydder', 'ryddar');
    const text = String(files[section]).replace('Vi rydder.', 'Vi ryddar.');
    expect(problemsIn({ [section]: text })).toEqual([]);
  });

  it.each([
    ['alle som', 0, 'Skriv `til` nøyaktig slik det står på siden.'],
    ['e', 7, 'Ta med flere av ordene rundt, både i `fra` og `til`.'],
  ])('stands once on the page: not «%s»', (to, count, hint) => {
    expect(problemsIn(corrected('x', to))).toEqual([
      error(
        section,
        10,
        10,
        'correction-count',
        `«${to}» står ${count} ganger på siden. En rettelse må stå nøyaktig én gang.`,
        hint,
      ),
    ]);
  });
});

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
        'Bruk samme id som siden du har oversatt.',
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
          `Se over oversettelsen, og skriv \`oversettelse: ${sha256('Byen har to store deler.')}\`.`,
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
