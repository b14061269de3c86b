import { englishFront, greenCity } from '../green-city.ts';
import { change, error, type Files } from '../write-content.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const om = greenCity['nb/om.md'];
const site = greenCity['site.yaml'];
/** Others name the page by its id and by an address that stands in its fields. */
const linksToKontakt: Files = {
  ...change('nb/havn/mal.md', 'endringer:', 'relatert: [om]\nendringer:'),
  ...change('nb/ordliste.md', 'Det samme', '[Det samme](/kontakt#kontakt)'),
};
const kontakt = om.replace('meny:', 'slug: kontakt\nmeny:');
const numbered = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const manyIn = (folder: string, ending: string): Files =>
  Object.fromEntries(
    Array.from({ length: 10_001 }, (_, index) => [`${folder}/fil-${index}.${ending}`, '']),
  );

const tooLarge = (file: string, size: number) =>
  error(
    file,
    1,
    1,
    'file-size',
    `Fila er på ${size} kB. Grensen er 256 kB.`,
    'Gjør teksten kortere, eller del den på flere sider.',
  );
const tooLong = (file: string, line: number, length: number) =>
  error(
    file,
    line,
    10_001,
    'line-long',
    `Linjen er på ${length} tegn. Grensen er 10000.`,
    'Del den i flere avsnitt, med en tom linje mellom.',
  );
const tooManyLines = (file: string, count: number) =>
  error(
    file,
    5_001,
    1,
    'lines-many',
    `Fila har ${count} linjer. Grensen er 5000.`,
    'Gjør teksten kortere, eller del den på flere sider.',
  );
const tooManyMarks = (file: string, line: number, column: number, count: number) =>
  error(
    file,
    line,
    column,
    'marks-many',
    `Her står ${count} aksenter på ett tegn. Grensen er 30.`,
    'Slett tegnet, og skriv det på nytt.',
  );
const tooManyFiles = (folder: string) =>
  error(
    folder,
    1,
    1,
    'files-many',
    'Mappa har mer enn 10000 filer.',
    'Ta ut det som ikke hører til nettstedet.',
  );

/** The rules of `file-rules.ts` that ask how much there is. */
export const fileSizeFixtures: readonly RuleFixtures[] = [
  {
    rule: 'files-many',
    hazards: ['nesting too deep, a file, a line or a list too long, too many files'],
    byHand: 'What does not belong to the site, only the editor knows.',
    faults: [
      {
        name: 'pages, while others link to them and another page has a fault of its own',
        files: {
          ...manyIn('en', 'md'),
          ...change('nb/om.md', '## Kontakt', '### Kontakt\n\n[In English](/en/fil-1)'),
        },
        problems: [
          tooManyFiles('en'),
          error(
            'nb/om.md',
            13,
            1,
            'heading-skipped',
            'Den første overskriften er «###».',
            'Skriv `##` i stedet for `###`.',
          ),
        ],
      },
      {
        name: 'all of a language',
        files: manyIn('nb/havn/arkiv/2026', 'txt'),
        problems: [tooManyFiles('nb')],
      },
      {
        name: 'pictures, and a page shows one',
        files: {
          ...manyIn('media', 'png'),
          ...change('nb/om.md', 'Ring oss.', '![Kart](media/kart.png)'),
        },
        problems: [tooManyFiles('media')],
      },
    ],
    twin: {
      files: Object.fromEntries(
        Array.from({ length: 200 }, (_, index) => [
          `nb/side-${index}.md`,
          om.replace('id: om', `id: side-${index}`).replace('Ring oss.', `Ring ${index}.`),
        ]),
      ),
      shows: { address: '/side-199', text: 'Ring 199.' },
    },
  },
  {
    rule: 'file-size',
    hazards: ['nesting too deep, a file, a line or a list too long, too many files'],
    byHand: 'Where a text may be parted, only the editor knows.',
    faults: [
      {
        name: 'a text that others link to by the address in its fields',
        files: {
          ...linksToKontakt,
          'nb/om.md': `${kontakt}\n${numbered(4_000, (index) => `${index} ${'x'.repeat(80)}`)}`,
        },
        problems: [tooLarge('nb/om.md', 336)],
      },
      {
        name: 'one sign too many',
        files: { 'nb/om.md': om.padEnd(256 * 1024 + 1, `${'x'.repeat(99)}\n`) },
        problems: [tooLarge('nb/om.md', 257)],
      },
      {
        name: 'nothing but zeros',
        files: { 'nb/om.md': new Uint8Array(3_000_000) },
        problems: [tooLarge('nb/om.md', 2930)],
      },
      {
        name: 'the settings',
        files: { 'site.yaml': `${site}#${`${'x'.repeat(99)}\n#`.repeat(3_000)}` },
        problems: [tooLarge('site.yaml', 297)],
      },
    ],
    twin: {
      files: {
        'nb/om.md': `${om}\n${numbered(1_700, () => `${'Vi går en tur langs vannet. '.repeat(5)}\n`)}Slutt.`,
      },
      shows: { address: '/om', text: 'Slutt.' },
    },
  },
  {
    rule: 'line-long',
    hazards: ['nesting too deep, a file, a line or a list too long, too many files'],
    byHand: 'Where a text may be parted, only the editor knows.',
    faults: [
      {
        name: 'a text without a line break',
        files: change('nb/om.md', 'Ring oss.', 'Ring oss. '.repeat(1_001)),
        problems: [tooLong('nb/om.md', 15, 10_010)],
      },
      {
        name: 'a picture in the text, in a page that others link to',
        files: {
          ...linksToKontakt,
          'nb/om.md': kontakt.replace(
            'Ring oss.',
            `![Kart](data:image/png;base64,${'A'.repeat(20_000)})`,
          ),
        },
        problems: [tooLong('nb/om.md', 16, 20_031)],
      },
      {
        name: 'a field, and a line of the settings',
        files: {
          ...change('nb/om.md', 'Hvem som står bak.', 'bak '.repeat(3_000)),
          ...change('site.yaml', 'lenker: []', `lenker: [${' '.repeat(10_000)}]`),
        },
        problems: [tooLong('nb/om.md', 5, 12_009), tooLong('site.yaml', 13, 10_010)],
      },
    ],
    twin: {
      files: change('nb/om.md', 'Ring oss.', 'Ring oss. '.repeat(1_000)),
      shows: { address: '/om', text: 'Ring oss. Ring oss.' },
    },
  },
  {
    rule: 'lines-many',
    hazards: ['nesting too deep, a file, a line or a list too long, too many files'],
    byHand: 'Where a text may be parted, only the editor knows.',
    faults: [
      {
        name: 'a list that others link to',
        files: {
          ...linksToKontakt,
          'nb/om.md': `${kontakt}\n${numbered(60_000, () => '- x')}\n`,
        },
        problems: [tooManyLines('nb/om.md', 60_017)],
      },
      {
        name: 'blank lines, in the way of old machines',
        files: { 'nb/om.md': `${om}${'\n'.repeat(5_000)}Slutt.`.replaceAll('\n', '\r') },
        problems: [tooManyLines('nb/om.md', 5_016)],
      },
      {
        name: 'fields',
        files: {
          'nb/om.md': om.replace('meny:', `${numbered(5_000, (index) => `a${index}: 1`)}\nmeny:`),
        },
        problems: [tooManyLines('nb/om.md', 5_015)],
      },
      {
        name: 'the settings',
        files: { 'site.yaml': `${site}${'#\n'.repeat(5_000)}` },
        problems: [tooManyLines('site.yaml', 5_015)],
      },
    ],
    twin: {
      files: {
        'en/index.md': englishFront,
        'nb/om.md': `${om}${'\n'.repeat(4_984)}Slutt.\n`,
      },
      shows: { address: '/om', text: 'Slutt.' },
    },
  },
  {
    rule: 'marks-many',
    hazards: ['nesting too deep, a file, a line or a list too long, too many files'],
    byHand: 'Which letter it was, only the editor knows.',
    faults: [
      {
        name: 'one too many in a page that others link to',
        files: {
          ...linksToKontakt,
          'nb/om.md': kontakt.replace('Ring oss.', `Ri${'\u0323'.repeat(31)}ng oss.`),
        },
        problems: [tooManyMarks('nb/om.md', 16, 3, 31)],
      },
      {
        name: 'marks on several lines, which take minutes to be put in order',
        files: {
          'nb/om.md': `${om}${`${'\u0315\u0300'.repeat(4_999)}x\n`.repeat(12)}`,
        },
        problems: Array.from({ length: 12 }, (_, index) =>
          tooManyMarks('nb/om.md', 16 + index, 1, 9_998),
        ),
      },
      {
        name: 'in the settings and in the lock',
        files: {
          ...change('site.yaml', 'Grønn by', `Gro${'\u0338'.repeat(40)}nn by`),
          'permalinks.lock.json': `{"pages": {"/o${'\u0338'.repeat(50)}": {}}}`,
        },
        problems: [
          tooManyMarks('permalinks.lock.json', 1, 15, 50),
          tooManyMarks('site.yaml', 2, 10, 40),
        ],
      },
    ],
    twin: {
      files: change('nb/om.md', 'Ring oss.', `Ring oss: z${'\u0323\u0335'.repeat(15)}`),
      shows: { address: '/om', text: 'Ring oss: ' },
    },
  },
];
