import { describe, expect, it } from 'vitest';
import { change, error, problemsIn } from '../../write-content.ts';

/** What it is, the passage of the file and what stands in its place, and the fault that is told. */
type Row = [what: string, from: string, to: string, ...Fault];
type Fault = [line: number, column: number, rule: string, message: string, hint: string];

const title = 'tittel: Om nettstedet';
const item = '  - dato: 2026-11-23\n    tekst: Publisert';
const types = 'Skriv `type: side`.';

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
      'Skriv `tittel: "2026"`, med anførselstegn.',
    ],
    [
      'a number of another base',
      title,
      'tittel: 0x1F',
      4,
      9,
      'value-type',
      '`tittel` skal være tekst, men er tallet 0x1F.',
      'Skriv `tittel: "0x1F"`, med anførselstegn.',
    ],
    [
      'what is no number',
      title,
      'tittel: .nan',
      4,
      9,
      'value-type',
      '`tittel` skal være tekst, men er tallet .nan.',
      'Skriv `tittel: ".nan"`, med anførselstegn.',
    ],
    [
      'a list for a text',
      title,
      'tittel: [Om, oss]',
      4,
      9,
      'value-type',
      '`tittel` skal være tekst, men er en liste.',
      'Skriv `tittel: "[Om, oss]"`, med anførselstegn.',
    ],
    [
      'a list on several lines for a text',
      title,
      'tittel:\n  - Om\n  - oss',
      5,
      3,
      'value-type',
      '`tittel` skal være tekst, men er en liste.',
      'Skriv teksten etter kolon på samme linje: `tittel: …`.',
    ],
    [
      'a group for a text',
      title,
      'tittel: {a: b}',
      4,
      9,
      'value-type',
      '`tittel` skal være tekst, men er en gruppe med felter.',
      'Skriv `tittel: "{a: b}"`, med anførselstegn.',
    ],
    [
      'a word for false',
      'meny: bunn',
      'meny: bunn\nutkast: nei',
      8,
      9,
      'value-type',
      '`utkast` skal være true eller false, men er tekst.',
      'Skriv `utkast: false`, uten anførselstegn.',
    ],
    [
      'a word that says neither',
      'meny: bunn',
      'meny: bunn\nutkast: kanskje',
      8,
      9,
      'value-type',
      '`utkast` skal være true eller false, men er tekst.',
      'Skriv `utkast: true` eller `utkast: false`, uten anførselstegn.',
    ],
    [
      'a text for a list of groups',
      `endringer:\n${item}`,
      'endringer: Publisert',
      8,
      12,
      'value-type',
      '`endringer` skal være en liste, men er tekst.',
      'Skriv bare `endringer:` på linjen. Legg til linjene `  - dato: …` og `    tekst: …` under den.',
    ],
    [
      'a text for a list of texts',
      'meny: bunn',
      'meny: bunn\nrelatert: havn',
      8,
      11,
      'value-type',
      '`relatert` skal være en liste, men er tekst.',
      'Skriv `relatert: [havn]`.',
    ],
    [
      'a text for an item of fields',
      item,
      '  - Publisert',
      9,
      5,
      'value-type',
      'Et punkt i `endringer` skal være en gruppe med felter, men er tekst.',
      'Skriv punktet som linjene `  - dato: …` og `    tekst: …`.',
    ],
    [
      'a text for a group',
      'meny: bunn',
      'meny: bunn\nbilde: x.svg',
      8,
      8,
      'value-type',
      '`bilde` skal være en gruppe med felter, men er tekst.',
      'Skriv bare `bilde:` på linjen. Legg til linjene `  src: …`, `  alt: …` og `  kreditt: …` under den.',
    ],
    [
      'a number in a list of texts',
      'meny: bunn',
      'meny: bunn\nrelatert:\n  - 2026',
      9,
      5,
      'value-type',
      'Et punkt i `relatert` skal være tekst, men er tallet 2026.',
      'Skriv `- "2026"`, med anførselstegn.',
    ],
    [
      'a group in a list of texts',
      'meny: bunn',
      'meny: bunn\nrelatert:\n  - a: b',
      9,
      5,
      'value-type',
      'Et punkt i `relatert` skal være tekst, men er en gruppe med felter.',
      'Skriv `- "a: b"`, med anførselstegn.',
    ],
    [
      'a number that is no day, be it a text',
      '2026-11-23',
      '2026',
      9,
      11,
      'value-format',
      '`dato: 2026` kan ikke brukes under `endringer`.',
      'Skriv datoen som år-måned-dag: 2026-11-23.',
    ],
    [
      'a number that looks like a day',
      '2026-11-23',
      '20261123',
      9,
      11,
      'value-format',
      '`dato: 20261123` kan ikke brukes under `endringer`.',
      'Skriv `dato: 2026-11-23`.',
    ],
  ])('is told of: %s', (_what, from, to, ...fault) => {
    expect(problemsIn(change('nb/om.md', from, to))).toEqual([error('nb/om.md', ...fault)]);
  });
});

describe('a value that is none of the choices', () => {
  it.each<Row>([
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
      'a status that is near none',
      'redaksjonell',
      'ferdig',
      6,
      9,
      'value-unknown',
      '`status: ferdig` finnes ikke.',
      'Skriv `status: kommunens`, `status: vedtatt` eller `status: redaksjonell`.',
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
    [
      'a value with a grave accent',
      'meny: bunn',
      'meny: b`unn',
      7,
      7,
      'value-unknown',
      '``meny: b`unn`` finnes ikke.',
      'Skriv `meny: bunn`.',
    ],
  ])('is told of: %s', (_what, from, to, ...fault) => {
    expect(problemsIn(change('nb/om.md', from, to))).toEqual([error('nb/om.md', ...fault)]);
  });
});

describe('a value that is too long to show', () => {
  it('is cut in the message, not in the hint', () => {
    const long = 'A'.repeat(200);
    expect(problemsIn(change('nb/om.md', 'id: om', `id: ${long}`))).toEqual([
      error(
        'nb/om.md',
        3,
        5,
        'value-format',
        `\`id: ${'A'.repeat(80)}…\` kan ikke brukes.`,
        `Skriv \`id: ${long.toLowerCase()}\`.`,
      ),
    ]);
  });
});
