import { englishFront, greenCity, sha256 } from '../green-city.ts';
import { change, error } from '../write-content.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const title = 'tittel: Om nettstedet';
const om = (fields: string) => change('nb/om.md', title, `${title}\n${fields}`);
const source = (url: string) => om(`kilder:\n  - tittel: A\n    url: ${url}\n    lest: 2026-11`);
const withoutSources = (path: keyof typeof greenCity, words: string) => ({
  [path]: greenCity[path]
    .replace('redaksjonell', 'kommunens')
    .replace(/kilder:\n(?: .*\n)+/, `sjekksum: ${sha256(words)}\n`),
});
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>';
const related = (file: string, line: number, column: number, message: string, hint: string) =>
  error(file, line, column, 'related-unknown', message, hint);
const strange = (host: string, hint: string) => [
  error(
    'nb/om.md',
    7,
    10,
    'source-host',
    `Verten ${host} står ikke blant \`kildeverter\` i site.yaml.`,
    `${hint} hvis kilden er god. Ellers bruk en annen kilde.`,
  ),
];
const picture = (line: number, column: number, name: string, meant: string) => [
  error(
    'nb/om.md',
    line,
    column,
    'picture-unknown',
    `Bildet \`${name}\` finnes ikke i content/media.`,
    `Mente du \`${meant}\`? Ellers legg bildet i content/media.`,
  ),
];

/** The rules of `page-rules.ts` on what pages name in their fields. */
export const pageReferenceFixtures: readonly RuleFixtures[] = [
  {
    rule: 'related-unknown',
    hazards: ['links to pages and places that do not exist'],
    faults: [
      {
        name: 'an id spelt wrong',
        files: om('relatert:\n  - havnn\n  - park'),
        problems: [
          related(
            'nb/om.md',
            6,
            5,
            '`relatert` nevner `havnn`, men ingen side har den id-en.',
            'Mente du `havn`? Rett id-en, eller slett linjen.',
          ),
        ],
      },
      {
        name: 'a page that was deleted, and the page itself',
        files: om('relatert:\n  - fjellet\n  - om'),
        problems: [
          related(
            'nb/om.md',
            6,
            5,
            '`relatert` nevner `fjellet`, men ingen side har den id-en.',
            'Slett linjen, og `relatert:` når lista er tom.',
          ),
          related(
            'nb/om.md',
            7,
            5,
            'Siden nevner seg selv i `relatert`.',
            'Slett linjen, og `relatert:` når lista er tom.',
          ),
        ],
      },
      {
        name: 'a page that is not translated',
        files: {
          'en/index.md': englishFront.replace('innhold:', 'relatert: [om]\ninnhold:'),
        },
        problems: [
          related(
            'en/index.md',
            11,
            12,
            '`relatert` nevner `om`, men den siden finnes ikke på engelsk.',
            'Slett linjen.',
          ),
        ],
      },
      {
        name: 'one of two on a line',
        files: om('relatert: [fjellet, havn]'),
        problems: [
          related(
            'nb/om.md',
            5,
            12,
            '`relatert` nevner `fjellet`, men ingen side har den id-en.',
            'Skriv `relatert: [havn]`.',
          ),
        ],
      },
    ],
    twin: { files: om('relatert:\n  - havn\n  - mal-park') },
  },
  {
    rule: 'source-host',
    hazards: ['hosts that look like others', 'addresses of links that are not safe'],
    faults: [
      {
        name: 'a host nobody has said is good',
        files: source('https://annet.example/x'),
        problems: strange(
          'annet.example',
          'Legg til linjen `  - annet.example` under `kildeverter:` i site.yaml',
        ),
      },
      {
        name: 'a host with a letter that looks like another',
        files: source('https://bу.example/plan'),
        problems: strange(
          'xn--b-cub.example',
          'Legg til linjen `  - xn--b-cub.example` under `kildeverter:` i site.yaml',
        ),
      },
      {
        name: 'another door of a known host',
        files: source('https://by.example:8080/'),
        problems: strange(
          'by.example:8080',
          'Legg til linjen `  - by.example:8080` under `kildeverter:` i site.yaml',
        ),
      },
      {
        name: 'the first source of all, where the words are not ours',
        files: {
          ...source('https://by.example/plan'),
          ...change('site.yaml', '\n  - by.example', ' []'),
          ...withoutSources('nb/index.md', 'Byen har to deler.'),
          ...withoutSources('nb/havn/index.md', ''),
          ...withoutSources('nb/park/index.md', ''),
        },
        problems: strange('by.example', 'Skriv `kildeverter: [by.example]` i site.yaml'),
      },
    ],
    twin: { files: source('https://BY.example:443/@kommunen/%') },
  },
  {
    rule: 'picture-unknown',
    hazards: ['pictures from elsewhere, outside the folder, or of a type the site does not serve'],
    faults: [
      {
        name: 'a name spelt wrong in the fields',
        files: {
          ...om('bilde:\n  src: kratet.svg\n  alt: Kart\n  kreditt: Kari'),
          'media/kartet.svg': svg,
        },
        problems: picture(6, 8, 'kratet.svg', 'kartet.svg'),
      },
      {
        name: 'another type in the text',
        files: {
          ...change('nb/om.md', 'Ring oss.', 'Se: ![Kart](media/kartet.png)'),
          'media/kartet.svg': svg,
        },
        problems: picture(15, 5, 'kartet.png', 'kartet.svg'),
      },
      {
        name: 'a capital letter in the text',
        files: {
          ...change('nb/om.md', 'Ring oss.', 'Se: ![Kart](media/Kartet.svg)'),
          'media/kartet.svg': svg,
        },
        problems: picture(15, 5, 'Kartet.svg', 'kartet.svg'),
      },
      {
        name: 'the one for narrow screens',
        files: {
          ...om('bilde:\n  src: kartet.svg\n  smal: kartet-smal.svg\n  alt: Kart\n  kreditt: Kari'),
          'media/kartet.svg': svg,
          'media/kartet-small.svg': svg,
        },
        problems: picture(7, 9, 'kartet-smal.svg', 'kartet-small.svg'),
      },
    ],
    twin: {
      files: {
        ...change('nb/om.md', 'Ring oss.', 'Se: ![Kart](media/kartet.svg)'),
        'media/kartet.svg': svg,
      },
      shows: { address: '/om', text: 'alt="Kart"' },
    },
  },
];
