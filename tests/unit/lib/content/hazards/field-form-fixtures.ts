import { change, error, type Files } from '../write-content.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const title = 'tittel: Om nettstedet';
const withField = (field: string): Files =>
  change('nb/om.md', 'meny: bunn', `meny: bunn\n${field}`);
const withSource = (url: string, read = '2026-11'): Files =>
  withField(`kilder:\n  - tittel: Byplanen\n    url: ${url}\n    lest: ${read}`);
const onlyTheEditor = 'only the editor knows what it is to say';
const form = (line: number, column: number, message: string, hint: string) => [
  error('nb/om.md', line, column, 'value-format', message, hint),
];
const day = (written: string, hint: string) =>
  form(9, 11, `\`dato: ${written}\` kan ikke brukes under \`endringer\`.`, hint);
const url = (written: string, hint: string) =>
  form(10, 10, `\`url: ${written}\` kan ikke brukes under \`kilder\`.`, hint);
const markup = (written: string, hint: string) => [
  error(
    'nb/om.md',
    4,
    9,
    'value-markup',
    `«${written}» i \`tittel\` vises slik det står. Markdown og HTML virker ikke i feltene.`,
    hint,
  ),
];
const empty = (line: number, column: number, message: string, hint: string) => [
  error('nb/om.md', line, column, 'value-empty', message, hint),
];

/** The rules of `field-rules.ts` about how a value is written. */
export const fieldFormFixtures: readonly RuleFixtures[] = [
  {
    rule: 'value-format',
    hazards: [
      'numbers, times and dates that turn into other values',
      'names with `..`, blanks or capitals, or that Windows cannot have',
      'addresses of links that are not safe',
    ],
    faults: [
      {
        name: 'a day that is not',
        files: change('nb/om.md', '2026-11-23', '2026-02-30'),
        problems: day('2026-02-30', 'Skriv datoen som år-måned-dag: 2026-11-23.'),
        byHand: 'only the editor knows the day',
      },
      {
        name: 'a year for a day',
        files: change('nb/om.md', '2026-11-23', '2026'),
        problems: day('2026', 'Skriv datoen som år-måned-dag: 2026-11-23.'),
        byHand: 'only the editor knows the day',
      },
      {
        name: 'a month in words',
        files: withSource('https://by.example/plan', 'november 2026'),
        problems: form(
          11,
          11,
          '`lest: november 2026` kan ikke brukes under `kilder`.',
          'Skriv `lest: 2026-11`.',
        ),
      },
      ...['23.11.2026', '2026/11/23', '23. november 2026', '20261123', '2026-11-23T12:00:00Z'].map(
        (written) => ({
          name: `a day as ${written}`,
          files: change('nb/om.md', '2026-11-23', written),
          problems: day(written, 'Skriv `dato: 2026-11-23`.'),
        }),
      ),
      {
        name: 'a capital in an id that another page names',
        files: {
          ...change('nb/om.md', 'id: om', 'id: Om'),
          ...change('nb/ordliste.md', 'liste: ordliste', 'liste: ordliste\nrelatert: [om]'),
        },
        problems: form(3, 5, '`id: Om` kan ikke brukes.', 'Skriv `id: om`.'),
      },
      {
        name: 'an id in words',
        files: change('nb/om.md', 'id: om', 'id: Vår rolle'),
        problems: form(3, 5, '`id: Vår rolle` kan ikke brukes.', 'Skriv `id: var-rolle`.'),
      },
      {
        name: 'a former address with a slash at its end',
        files: withField('tidligere:\n  - /Om-Oss/'),
        problems: form(9, 5, '`/Om-Oss/` kan ikke brukes.', 'Skriv `- /om-oss`.'),
      },
      {
        name: 'an address without its scheme',
        files: withSource('by.example/plan'),
        problems: url('by.example/plan', 'Skriv `url: https://by.example/plan`.'),
      },
      {
        name: 'an address with a user’s name',
        files: withSource('https://kari@by.example/plan'),
        problems: url('https://kari@by.example/plan', 'Skriv `url: https://by.example/plan`.'),
      },
      {
        name: 'an address that runs code',
        files: withSource('javascript:alert(1)'),
        problems: url(
          'javascript:alert(1)',
          'Skriv hele nettadressen, fra «https://», uten mellomrom og brukernavn.',
        ),
        byHand: 'only the editor knows the address',
      },
      {
        name: 'a checksum that is none',
        files: withField('sjekksum: sha256:12'),
        problems: form(
          8,
          11,
          '`sjekksum: sha256:12` kan ikke brukes.',
          'En sjekksum er «sha256:» og 64 tegn fra 0–9 og a–f. Slett linjen, så sier kontrollen hva du skal skrive.',
        ),
      },
      {
        name: 'a picture with its folder',
        files: {
          ...withField('bilde:\n  src: media/kart.svg\n  alt: Kart\n  kreditt: Kari'),
          'media/kart.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>',
        },
        problems: form(
          9,
          8,
          '`src: media/kart.svg` kan ikke brukes under `bilde`.',
          'Skriv `src: kart.svg`.',
        ),
      },
    ],
    twin: {
      files: withSource('http://by.example/plan', '2026-11-23'),
      shows: { address: '/om', text: 'Ring oss.' },
    },
  },
  {
    rule: 'value-markup',
    hazards: ['Markdown that would be shown as signs, or dropped in silence', 'raw HTML'],
    faults: [
      {
        name: 'stars',
        files: change('nb/om.md', title, 'tittel: Om **hele** byen'),
        problems: markup('**hele**', 'Skriv `tittel: Om hele byen`.'),
      },
      {
        name: 'a link',
        files: change('nb/om.md', title, 'tittel: Om [havna](/havn) og parken'),
        problems: markup('[havna](/havn)', 'Skriv `tittel: Om havna og parken`.'),
      },
      {
        name: 'a change of language',
        files: change('nb/om.md', title, 'tittel: Om :en[the site]'),
        problems: markup(':en[the site]', 'Skriv `tittel: Om the site`.'),
      },
      {
        name: 'HTML',
        files: change('nb/om.md', title, 'tittel: Om <em>hele</em>&nbsp;byen'),
        problems: markup('<em>', 'Skriv `tittel: Om hele\u00A0byen`.'),
      },
      {
        name: 'a heading',
        files: change('nb/om.md', title, 'tittel: "# Om"'),
        problems: markup('# ', 'Skriv `tittel: Om`.'),
      },
      {
        name: 'the quotation marks of a word processor',
        files: change('nb/om.md', title, 'tittel: “Om nettstedet”'),
        problems: markup('“Om nettstedet”', 'Skriv `tittel: Om nettstedet`.'),
      },
      {
        name: 'a tag alone',
        files: change('nb/om.md', title, 'tittel: <script>'),
        problems: markup('<script>', 'Skriv teksten uten disse tegnene.'),
        byHand: 'nothing is left without it',
      },
    ],
    twin: {
      files: change('nb/om.md', title, 'tittel: «Om» 5 * 3 < 16 og A&B_C_D [1]'),
      shows: { address: '/om', text: '«Om» 5 * 3 < 16 og A&B_C_D [1]' },
    },
  },
  {
    rule: 'value-empty',
    hazards: ['a field that is missing or empty', 'invisible text'],
    faults: [
      {
        name: 'nothing',
        files: change('nb/om.md', title, 'tittel:'),
        problems: empty(4, 8, '`tittel` er tomt.', 'Fyll inn `tittel: …`.'),
        byHand: onlyTheEditor,
      },
      {
        name: 'blanks in quotes',
        files: change('nb/om.md', title, 'tittel: " \u00A0"'),
        problems: empty(4, 9, '`tittel` er tomt.', 'Fyll inn `tittel: …`.'),
        byHand: onlyTheEditor,
      },
      {
        name: 'a soft hyphen alone',
        files: change('nb/om.md', title, 'tittel: \u00AD'),
        problems: empty(4, 9, '`tittel` er tomt.', 'Fyll inn `tittel: …`.'),
        byHand: onlyTheEditor,
      },
      {
        name: 'a word that stands for nothing',
        files: change('nb/om.md', title, 'tittel: Null'),
        problems: empty(
          4,
          9,
          '`Null` uten anførselstegn betyr at `tittel` er tomt.',
          'Skriv `tittel: "Null"`, med anførselstegn, eller fyll inn noe annet.',
        ),
      },
      {
        name: 'no id',
        files: change('nb/om.md', 'id: om', 'id:'),
        problems: empty(3, 4, '`id` er tomt.', 'Skriv `id: om`.'),
      },
      {
        name: 'no choice',
        files: change('nb/om.md', 'meny: bunn', 'meny:'),
        problems: empty(
          7,
          6,
          '`meny` er tomt.',
          'Skriv `meny: hoved`, `meny: bunn` eller `meny: ingen`.',
        ),
      },
      {
        name: 'a field that may be left out',
        files: withField('utkast:'),
        problems: empty(8, 8, '`utkast` er tomt.', 'Fyll inn `utkast: …`, eller slett linjen.'),
      },
      {
        name: 'a list that may be left out',
        files: withField('relatert:'),
        problems: empty(
          8,
          10,
          '`relatert` er tomt.',
          'Slett linjen, eller legg til linjen `  - …` under den.',
        ),
      },
      {
        name: 'an empty list that must have an item',
        files: change(
          'nb/om.md',
          'endringer:\n  - dato: 2026-11-23\n    tekst: Publisert',
          'endringer: []',
        ),
        problems: empty(
          8,
          12,
          '`endringer` er en tom liste.',
          'Skriv bare `endringer:` på linjen. Legg til linjene `  - dato: …` og `    tekst: …` under den.',
        ),
        byHand: onlyTheEditor,
      },
    ],
    twin: {
      files: change('nb/om.md', title, 'tittel: Nettst\u00ADedet'),
      shows: { address: '/om', text: 'Nettst\u00ADedet' },
    },
  },
];
