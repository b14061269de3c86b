import { describe, expect, it } from 'vitest';
import { change, error, problemsIn } from '../write-content.ts';

/** What it is, the passage of the file and what stands in its place, and the fault that is told. */
type Row = [what: string, from: string, to: string, ...Fault];
type Fault = [line: number, column: number, rule: string, message: string, hint: string];

const title = 'tittel: Om nettstedet';
const types =
  'Skriv `type: strategi`, `type: del`, `type: mal`, `type: kapittel` eller `type: side`.';
const statuses = 'Skriv `status: kommunens`, `status: vedtatt` eller `status: redaksjonell`.';

describe('a value that is none of the choices', () => {
  it.each<Row>([
    [
      'a type spelt wrong',
      'type: side',
      'type: sied',
      2,
      7,
      'value-unknown',
      '`type: sied` finnes ikke.',
      'Skriv `type: side`.',
    ],
    [
      'a type that is none',
      'type: side',
      'type: artikkel',
      2,
      7,
      'value-unknown',
      '`type: artikkel` finnes ikke.',
      types,
    ],
    [
      'a number for a type',
      'type: side',
      'type: 5',
      2,
      7,
      'value-unknown',
      '`type: 5` finnes ikke.',
      types,
    ],
    ['an empty type', 'type: side', 'type:', 2, 6, 'value-empty', '`type` er tomt.', types],
    [
      'a list for a type',
      'type: side',
      'type: [side]',
      2,
      7,
      'value-unknown',
      '`type: …` finnes ikke.',
      types,
    ],
    [
      'a status spelt wrong',
      'redaksjonell',
      'redaksjonel',
      6,
      9,
      'value-unknown',
      '`status: redaksjonel` finnes ikke.',
      'Skriv `status: redaksjonell`.',
    ],
    [
      'a status that is none',
      'redaksjonell',
      'ferdig',
      6,
      9,
      'value-unknown',
      '`status: ferdig` finnes ikke.',
      statuses,
    ],
    ['an empty status', ' redaksjonell', '', 6, 8, 'value-empty', '`status` er tomt.', statuses],
    [
      'a menu that is none',
      'bunn',
      'topp',
      7,
      7,
      'value-unknown',
      '`meny: topp` finnes ikke.',
      'Skriv `meny: hoved`, `meny: bunn` eller `meny: ingen`.',
    ],
    [
      'a list spelt wrong',
      'meny: bunn',
      'meny: bunn\nliste: ordlista',
      8,
      8,
      'value-unknown',
      '`liste: ordlista` finnes ikke.',
      'Skriv `liste: ordliste`.',
    ],
  ])('is told of: %s', (_what, from, to, ...fault) => {
    expect(problemsIn(change('nb/om.md', from, to))).toEqual([error('nb/om.md', ...fault)]);
  });
});

describe('an empty value', () => {
  it.each<Row>([
    [
      'nothing',
      title,
      'tittel:',
      4,
      8,
      'value-empty',
      '`tittel` er tomt.',
      'Fyll inn `tittel: …`.',
    ],
    [
      'null',
      title,
      'tittel: null',
      4,
      9,
      'value-empty',
      '`tittel` er tomt.',
      'Fyll inn `tittel: …`.',
    ],
    [
      'a tilde',
      title,
      'tittel: ~',
      4,
      9,
      'value-empty',
      '`tittel` er tomt.',
      'Fyll inn `tittel: …`.',
    ],
    [
      'an empty quote',
      title,
      'tittel: ""',
      4,
      9,
      'value-empty',
      '`tittel` er tomt.',
      'Fyll inn `tittel: …`.',
    ],
    [
      'blanks',
      title,
      'tittel: "  "',
      4,
      9,
      'value-empty',
      '`tittel` er tomt.',
      'Fyll inn `tittel: …`.',
    ],
    [
      'nothing in a field that may be left out',
      'meny: bunn',
      'meny: bunn\nutkast:',
      8,
      8,
      'value-empty',
      '`utkast` er tomt.',
      'Fyll inn `utkast: …`, eller slett linjen.',
    ],
    [
      'an empty list that must have an item',
      'endringer:\n  - dato: 2026-11-23\n    tekst: Publisert',
      'endringer: []',
      8,
      12,
      'value-empty',
      '`endringer` er en tom liste.',
      'Fyll inn minst ett punkt.',
    ],
    [
      'nothing for a list',
      'endringer:\n  - dato: 2026-11-23\n    tekst: Publisert',
      'endringer:',
      8,
      11,
      'value-empty',
      '`endringer` er tomt.',
      'Fyll inn `endringer: …`.',
    ],
    [
      'an empty list that may be left out',
      'meny: bunn',
      'meny: bunn\nrelatert: []',
      8,
      11,
      'value-empty',
      '`relatert` er en tom liste.',
      'Fyll inn minst ett punkt, eller slett feltet.',
    ],
    [
      'an empty item',
      'meny: bunn',
      'meny: bunn\nrelatert:\n  -',
      9,
      4,
      'value-empty',
      'Et punkt i `relatert` er tomt.',
      'Fyll inn punktet, eller slett linjen.',
    ],
  ])('is told of: %s', (_what, from, to, ...fault) => {
    expect(problemsIn(change('nb/om.md', from, to))).toEqual([error('nb/om.md', ...fault)]);
  });
});
