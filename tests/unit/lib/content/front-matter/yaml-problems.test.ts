import { describe, expect, it } from 'vitest';
import { change, error, problemsIn, readIn, writeContent } from '../write-content.ts';

/** What it is, the passage of the file and what stands in its place, and the fault that is told. */
type Row = [what: string, from: string, to: string, ...Fault];
type Fault = [line: number, column: number, rule: string, message: string, hint: string];

const title = 'tittel: Om nettstedet';
const feature = 'Verdien begynner med `&`, `*` eller `!`, som har en egen betydning her.';
const commentHint =
  'Sett hele verdien i anførselstegn. Er det en kommentar, flytt den til en egen linje.';

describe('YAML that loses or changes text', () => {
  it.each<Row>([
    [
      'an alias',
      title,
      'tittel: *om',
      4,
      9,
      'yaml-feature',
      feature,
      'Sett verdien i anførselstegn.',
    ],
    [
      'emphasis that reads as an alias',
      title,
      'tittel: *Om* nettstedet',
      4,
      9,
      'yaml-feature',
      feature,
      'Sett verdien i anførselstegn.',
    ],
    [
      'an anchor',
      title,
      'tittel: &om nettstedet',
      4,
      9,
      'yaml-feature',
      feature,
      'Sett verdien i anførselstegn.',
    ],
    [
      'a tag',
      title,
      'tittel: !om nettstedet',
      4,
      9,
      'yaml-feature',
      feature,
      'Sett verdien i anførselstegn.',
    ],
    [
      'a known tag',
      title,
      'tittel: !!str om',
      4,
      9,
      'yaml-feature',
      feature,
      'Sett verdien i anførselstegn.',
    ],
    [
      'a value cut at a number sign',
      title,
      'tittel: Mål #1',
      4,
      9,
      'yaml-comment',
      'Alt etter «#» faller bort: «#1».',
      commentHint,
    ],
    [
      'a comment after a quoted value',
      title,
      'tittel: "Om" # kort',
      4,
      9,
      'yaml-comment',
      'Alt etter «#» faller bort: «# kort».',
      commentHint,
    ],
    [
      'a comment where a value should be',
      'meny: bunn',
      'meny: # hvilken?',
      7,
      7,
      'yaml-comment',
      'Alt etter «#» faller bort: «# hvilken?».',
      commentHint,
    ],
    [
      'a field that stands twice',
      'id: om',
      'id: om\nid: om',
      4,
      1,
      'key-duplicate',
      'Feltet `id` står to ganger.',
      'Behold det ene og slett det andre.',
    ],
    [
      'a field that stands twice in an item',
      '    tekst',
      '    dato: 2026-11-23\n    tekst',
      10,
      5,
      'key-duplicate',
      'Feltet `dato` står to ganger.',
      'Behold det ene og slett det andre.',
    ],
  ])('is told of: %s', (_what, from, to, ...fault) => {
    expect(problemsIn(change('nb/om.md', from, to))).toEqual([error('nb/om.md', ...fault)]);
  });
});

describe('YAML that says what it says', () => {
  it.each([
    ['a comment on its own line', title, `${title}\n# kort`],
    ['comments at the end', 'tekst: Publisert', 'tekst: Publisert\n  # slutt\n# helt slutt'],
    ['a comment after the name of a list', 'endringer:', 'endringer: # nyest først'],
    ['a number sign within a word', title, 'tittel: C#-kurset'],
    ['a number sign in quotes', title, 'tittel: "Mål #1"'],
    ['a text over several lines', title, 'tittel: >-\n  Om\n  nettstedet'],
  ])('may have %s', (_what, from, to) => {
    expect(problemsIn(change('nb/om.md', from, to))).toEqual([]);
  });

  it.each([
    ['12:30', '12:30'],
    ['2026-11-23', '2026-11-23'],
    ['ja', 'ja'],
    ['"0123"', '0123'],
    ['C#-kurset', 'C#-kurset'],
    ['"Mål: det vi vil"', 'Mål: det vi vil'],
    ["'null'", 'null'],
  ])('reads %s as that text', (written, read) => {
    const folder = writeContent(change('nb/om.md', title, `tittel: ${written}`));
    expect(readIn(folder).site?.pageAt('/om')?.title).toBe(read);
  });

  it('tells one fault for each line, all of them', () => {
    const files = change('nb/om.md', title, 'tittel: *om* &x\nslug: *a\nrelatert: [*b, *c] # d');
    expect(problemsIn(files).map(({ line, column }) => `${line}:${column}`)).toEqual([
      '4:9',
      '5:7',
      '6:12',
    ]);
  });
});
