import { describe, expect, it } from 'vitest';
import { change, error, problemsIn } from '../write-content.ts';

/** What it is, the passage of the file and what stands in its place, and the fault that is told. */
type Row = [what: string, from: string, to: string, ...Fault];
type Fault = [line: number, column: number, rule: string, message: string, hint: string];

const title = 'tittel: Om nettstedet';
const onSameLine = 'Skriv teksten etter kolon på samme linje: `tittel: …`.';
const trueOrFalse = 'Skriv `utkast: true` eller `utkast: false`, uten anførselstegn.';
const listItems = 'Skriv ett punkt på hver linje under `endringer:`, med «- » foran.';

describe('a value of the wrong type', () => {
  it.each<Row>([
    [
      'a number for a text',
      title,
      'tittel: 2026',
      4,
      9,
      'value-type',
      '`tittel` skal være tekst, men er tallet 2026.',
      'Sett verdien i anførselstegn: `tittel: "2026"`.',
    ],
    [
      'a number that begins with 0',
      title,
      'tittel: 0123',
      4,
      9,
      'value-type',
      '`tittel` skal være tekst, men er tallet 0123.',
      'Sett verdien i anførselstegn: `tittel: "0123"`.',
    ],
    [
      'a number with a decimal',
      title,
      'tittel: 1.0',
      4,
      9,
      'value-type',
      '`tittel` skal være tekst, men er tallet 1.0.',
      'Sett verdien i anførselstegn: `tittel: "1.0"`.',
    ],
    [
      'true for a text',
      title,
      'tittel: True',
      4,
      9,
      'value-type',
      '`tittel` skal være tekst, men er `True` uten anførselstegn.',
      'Sett verdien i anførselstegn: `tittel: "True"`.',
    ],
    [
      'a list for a text',
      title,
      'tittel: [Om]',
      4,
      9,
      'value-type',
      '`tittel` skal være tekst, men er en liste.',
      onSameLine,
    ],
    [
      'a group for a text',
      title,
      'tittel: {a: b}',
      4,
      9,
      'value-type',
      '`tittel` skal være tekst, men er en gruppe med felter.',
      onSameLine,
    ],
    [
      'a text for true',
      'meny: bunn',
      'meny: bunn\nutkast: ja',
      8,
      9,
      'value-type',
      '`utkast` skal være true eller false, men er tekst.',
      trueOrFalse,
    ],
    [
      'a quoted true',
      'meny: bunn',
      'meny: bunn\nutkast: "true"',
      8,
      9,
      'value-type',
      '`utkast` skal være true eller false, men er tekst.',
      trueOrFalse,
    ],
    [
      'a text for a list',
      'endringer:\n  - dato: 2026-11-23\n    tekst: Publisert',
      'endringer: Publisert',
      8,
      12,
      'value-type',
      '`endringer` skal være en liste, men er tekst.',
      listItems,
    ],
    [
      'a group for a list',
      'endringer:\n  - dato: 2026-11-23\n    tekst: Publisert',
      'endringer:\n  dato: 2026-11-23',
      9,
      3,
      'value-type',
      '`endringer` skal være en liste, men er en gruppe med felter.',
      listItems,
    ],
    [
      'a text for an item of fields',
      'endringer:\n  - dato: 2026-11-23\n    tekst: Publisert',
      'endringer:\n  - Publisert',
      9,
      5,
      'value-type',
      'Et punkt i `endringer` skal være en gruppe med felter, men er tekst.',
      'Skriv punktet som felter: «- navn: verdi», og de neste feltene rett under det første.',
    ],
    [
      'a text for a group',
      'meny: bunn',
      'meny: bunn\nbilde: x.svg',
      8,
      8,
      'value-type',
      '`bilde` skal være en gruppe med felter, men er tekst.',
      'Skriv ett felt på hver linje under `bilde:`, rykket inn med to mellomrom.',
    ],
    [
      'a number in a list of texts',
      'meny: bunn',
      'meny: bunn\nrelatert:\n  - 2026',
      9,
      5,
      'value-type',
      'Et punkt i `relatert` skal være tekst, men er tallet 2026.',
      'Sett verdien i anførselstegn: `- "2026"`.',
    ],
    [
      'a group in a list of texts',
      'meny: bunn',
      'meny: bunn\nrelatert:\n  - a: b',
      9,
      5,
      'value-type',
      'Et punkt i `relatert` skal være tekst, men er en gruppe med felter.',
      'Skriv bare teksten etter «- ».',
    ],
    [
      'a year for a date',
      '2026-11-23',
      '2026',
      9,
      11,
      'value-type',
      '`endringer.dato` skal være tekst, men er tallet 2026.',
      'Sett verdien i anførselstegn: `dato: "2026"`.',
    ],
  ])('is told of: %s', (_what, from, to, ...fault) => {
    expect(problemsIn(change('nb/om.md', from, to))).toEqual([error('nb/om.md', ...fault)]);
  });
});
