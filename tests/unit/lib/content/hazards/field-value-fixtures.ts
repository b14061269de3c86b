import { change, error, type Files } from '../write-content.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const title = 'tittel: Om nettstedet';
const withField = (field: string): Files =>
  change('nb/om.md', 'meny: bunn', `meny: bunn\n${field}`);
const onlyTheEditor = 'only the editor knows what it is to say';
const type = (line: number, column: number, message: string, hint: string) => [
  error('nb/om.md', line, column, 'value-type', message, hint),
];
const unknown = (line: number, column: number, message: string, hint: string) => [
  error('nb/om.md', line, column, 'value-unknown', message, hint),
];

/** The rules of `field-rules.ts` about values of another kind than they must be. */
export const fieldValueFixtures: readonly RuleFixtures[] = [
  {
    rule: 'value-type',
    hazards: ['numbers, times and dates that turn into other values'],
    faults: [
      {
        name: 'a number that begins with 0',
        files: change('nb/om.md', title, 'tittel: 012'),
        problems: type(
          4,
          9,
          '`tittel` skal være tekst, men er tallet 012.',
          'Skriv `tittel: "012"`, med anførselstegn.',
        ),
      },
      {
        name: 'a decimal',
        files: change('nb/om.md', title, 'tittel: 1.10'),
        problems: type(
          4,
          9,
          '`tittel` skal være tekst, men er tallet 1.10.',
          'Skriv `tittel: "1.10"`, med anførselstegn.',
        ),
      },
      {
        name: 'true for a text',
        files: change('nb/om.md', title, 'tittel: True'),
        problems: type(
          4,
          9,
          '`tittel` skal være tekst, men er `True` uten anførselstegn.',
          'Skriv `tittel: "True"`, med anførselstegn.',
        ),
      },
      {
        name: 'brackets around a text',
        files: change('nb/om.md', title, 'tittel: [Om]'),
        problems: type(
          4,
          9,
          '`tittel` skal være tekst, men er en liste.',
          'Skriv `tittel: "[Om]"`, med anførselstegn.',
        ),
      },
      {
        name: 'a word for true',
        files: withField('utkast: ja'),
        problems: type(
          8,
          9,
          '`utkast` skal være true eller false, men er tekst.',
          'Skriv `utkast: true`, uten anførselstegn.',
        ),
      },
      {
        name: 'quotes around false',
        files: withField('utkast: "false"'),
        problems: type(
          8,
          9,
          '`utkast` skal være true eller false, men er tekst.',
          'Skriv `utkast: false`, uten anførselstegn.',
        ),
      },
      {
        name: 'texts with commas for a list',
        files: withField('relatert: havn, park'),
        problems: type(
          8,
          11,
          '`relatert` skal være en liste, men er tekst.',
          'Skriv `relatert: [havn, park]`.',
        ),
      },
      {
        name: 'a text for an item of fields',
        files: change('nb/om.md', '  - dato: 2026-11-23\n    tekst: Publisert', '  - Publisert'),
        problems: type(
          9,
          5,
          'Et punkt i `endringer` skal være en gruppe med felter, men er tekst.',
          'Skriv punktet som linjene `  - dato: …` og `    tekst: …`.',
        ),
        byHand: onlyTheEditor,
      },
      {
        name: 'a text for a group',
        files: withField('bilde: x.svg'),
        problems: type(
          8,
          8,
          '`bilde` skal være en gruppe med felter, men er tekst.',
          'Skriv bare `bilde:` på linjen. Legg til linjene `  src: …`, `  alt: …` og `  kreditt: …` under den.',
        ),
        byHand: onlyTheEditor,
      },
    ],
    twin: {
      files: change('nb/om.md', title, 'tittel: 12:30:45'),
      shows: { address: '/om', text: '12:30:45' },
    },
  },
  {
    rule: 'value-unknown',
    hazards: ['a field nobody knows, or a value that is not one of those there are'],
    faults: [
      {
        name: 'a status spelt wrong',
        files: change('nb/om.md', 'redaksjonell', 'redaksjonel'),
        problems: unknown(
          6,
          9,
          '`status: redaksjonel` finnes ikke.',
          'Skriv `status: redaksjonell`.',
        ),
      },
      {
        name: 'a capital',
        files: change('nb/om.md', 'bunn', 'Bunn'),
        problems: unknown(7, 7, '`meny: Bunn` finnes ikke.', 'Skriv `meny: bunn`.'),
      },
      {
        name: 'a type that is none',
        files: change('nb/om.md', 'type: side', 'type: artikkel'),
        problems: unknown(2, 7, '`type: artikkel` finnes ikke.', 'Skriv `type: side`.'),
      },
      {
        name: 'a place that is none',
        files: change('nb/om.md', 'bunn', 'topp'),
        problems: unknown(
          7,
          7,
          '`meny: topp` finnes ikke.',
          'Skriv `meny: hoved`, `meny: bunn` eller `meny: ingen`.',
        ),
      },
    ],
    twin: {
      files: change('nb/om.md', 'status: redaksjonell', 'status: "redaksjonell"'),
      shows: { address: '/om', text: 'Ring oss.' },
    },
  },
];
