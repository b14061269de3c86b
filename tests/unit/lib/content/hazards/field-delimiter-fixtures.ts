import { greenCity } from '../green-city.ts';
import { change, error, type Files } from '../write-content.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const om = greenCity['nb/om.md'];
const page = (text: string): Files => ({ 'nb/om.md': text });

const above = [
  error(
    'nb/om.md',
    1,
    1,
    'front-matter-missing',
    'Det står noe over feltene.',
    'Slett alt over den første linjen med `---`.',
  ),
];
const none = [
  error(
    'nb/om.md',
    1,
    1,
    'front-matter-missing',
    'Fila begynner ikke med feltene.',
    'Begynn fila med en linje `---`, skriv feltene under den, og så en ny linje `---`. Se content/README.md.',
  ),
];
const unclosed = (line: number) => [
  error(
    'nb/om.md',
    line,
    1,
    'front-matter-unclosed',
    'Feltene slutter aldri.',
    'Legg til linjen `---` under denne, mellom feltene og teksten.',
  ),
];
const notExact = (line: number, written: string) => [
  error(
    'nb/om.md',
    line,
    1,
    'front-matter-delimiter',
    `Linjen «${written}» er ikke nøyaktig «---».`,
    `Skriv \`---\` i stedet for \`${written}\`.`,
  ),
];
const empty = [
  error(
    'nb/om.md',
    1,
    1,
    'front-matter-empty',
    'Det står ingen felter mellom de to linjene med «---».',
    'Skriv minst `type`, `id`, `tittel`, `ingress`, `status` og `endringer`.',
  ),
];
const tooLong = (length: number) => [
  error(
    'nb/om.md',
    1,
    1,
    'fields-size',
    `Feltene er på ${length} tegn. Grensen er 16000.`,
    'Gjør tekstene og listene i feltene kortere.',
  ),
];
/** What the fields of the page have as they are. */
const ownLength = 152;
const onlyTheEditor = 'only the editor knows what the fields are to say';

/** The rules of `field-rules.ts` about the lines around the fields. */
export const fieldDelimiterFixtures: readonly RuleFixtures[] = [
  {
    rule: 'front-matter-missing',
    hazards: ['something before the first `---`', 'front matter that runs code'],
    faults: [
      {
        name: 'no line above the fields',
        files: change('nb/om.md', '---\n', ''),
        problems: [
          error(
            'nb/om.md',
            1,
            1,
            'front-matter-missing',
            'Linjen over feltene mangler.',
            'Legg til linjen `---` øverst i fila.',
          ),
        ],
      },
      { name: 'empty lines above it', files: page(`\n\n${om}`), problems: above },
      { name: 'a title above it', files: page(`# Om nettstedet\n\n${om}`), problems: above },
      { name: 'a comment above it', files: page(`<!-- Utkast -->\n${om}`), problems: above },
      {
        name: 'nothing but words',
        files: page('Bare ord.\n'),
        problems: none,
        byHand: onlyTheEditor,
      },
      { name: 'nothing', files: page(''), problems: none, byHand: onlyTheEditor },
      {
        name: 'code in the place of fields',
        files: page('---js\nmodule.exports = { title: require("fs") };\n---\n\nHei.\n'),
        problems: none,
        byHand: onlyTheEditor,
      },
    ],
    twin: {
      files: page(`\uFEFF${om.replaceAll('\n', '\r\n')}`),
      shows: { address: '/om', text: 'Ring oss.' },
    },
  },
  {
    rule: 'front-matter-unclosed',
    hazards: ['front matter never closed, or closed by something else than `---`'],
    faults: [
      {
        name: 'no line below the fields',
        files: change('nb/om.md', '\n---\n', '\n'),
        problems: unclosed(10),
      },
      {
        name: 'no line below the fields, and one in the text',
        files: page(`${om.replace('\n---\n', '\n')}\n---\n\nKom.\n`),
        problems: unclosed(10),
      },
      {
        name: 'the text right below the fields',
        files: change('nb/om.md', '\n---\n\n## Kontakt', '\n## Kontakt'),
        problems: unclosed(10),
      },
      {
        name: 'fields alone',
        files: page(om.slice(0, om.lastIndexOf('---'))),
        problems: unclosed(10),
      },
    ],
    twin: {
      files: change('nb/om.md', 'Ring oss.', 'Ring oss.\n\n---\n\nKom innom.'),
      shows: { address: '/om', text: 'Kom innom.' },
    },
  },
  {
    rule: 'front-matter-delimiter',
    hazards: [
      'front matter never closed, or closed by something else than `---`',
      'something before the first `---`',
      'front matter that runs code',
    ],
    faults: [
      {
        name: 'a hyphen too many below the fields',
        files: change('nb/om.md', '\n---\n', '\n----\n'),
        problems: notExact(11, '----'),
      },
      {
        name: 'a blank after it',
        files: change('nb/om.md', '\n---\n', '\n--- \n'),
        problems: notExact(11, '--- '),
      },
      {
        name: 'the dashes of a word processor',
        files: change('nb/om.md', '\n---\n', '\n– – –\n'),
        problems: notExact(11, '– – –'),
      },
      {
        name: 'the end of a document',
        files: change('nb/om.md', '\n---\n', '\n...\n'),
        problems: notExact(11, '...'),
      },
      { name: 'a blank before the first', files: page(` ${om}`), problems: notExact(1, ' ---') },
      {
        name: 'the name of a format',
        files: page(om.replace('---', '---yaml')),
        problems: notExact(1, '---yaml'),
      },
      {
        name: 'the name of a language that would be run',
        files: page(om.replace('---', '--- JS')),
        problems: notExact(1, '--- JS'),
      },
      {
        name: 'the name of what every object has',
        files: page(om.replace('---', '---constructor')),
        problems: notExact(1, '---constructor'),
      },
      {
        name: 'a line in the fields that begins so',
        files: change('nb/om.md', 'meny: bunn', 'meny: bunn\n--- kort'),
        problems: [
          error(
            'nb/om.md',
            8,
            1,
            'front-matter-delimiter',
            'Linjen «--- kort» begynner med «---», som om feltene sluttet her.',
            'Slett linjen. Hører den til verdien over, begynn den med to mellomrom.',
          ),
        ],
      },
    ],
    twin: {
      files: change('nb/om.md', 'type: side', '# --- Om oss ---\ntype: side'),
      shows: { address: '/om', text: 'Ring oss.' },
    },
  },
  {
    rule: 'front-matter-empty',
    hazards: ['a field that is missing or empty'],
    byHand: onlyTheEditor,
    faults: [
      { name: 'nothing between the lines', files: page('---\n---\n\nHei.\n'), problems: empty },
      { name: 'an empty line', files: page('---\n\n---\n\nHei.\n'), problems: empty },
      { name: 'comments alone', files: page('---\n# tittel: Om\n---\n\nHei.\n'), problems: empty },
    ],
    twin: {
      files: change('nb/om.md', 'type: side', '# Om oss\n\ntype: side'),
      shows: { address: '/om', text: 'Om nettstedet' },
    },
  },
  {
    rule: 'fields-size',
    hazards: ['nesting too deep, a file, a line or a list too long, too many files'],
    byHand: 'only the editor knows what can go',
    faults: [
      {
        name: 'a text that is too long',
        files: change('nb/om.md', 'bak.', `bak.${'\n  Byen er stor.'.repeat(1200)}`),
        problems: tooLong(ownLength + 1200 * 16),
      },
      {
        name: 'a list that is too long',
        files: change(
          'nb/om.md',
          'meny: bunn',
          `meny: bunn\nrelatert:${'\n  - havn'.repeat(2000)}`,
        ),
        problems: tooLong(ownLength + 10 + 2000 * 9),
      },
      {
        name: 'lists in lists without end',
        files: change(
          'nb/om.md',
          'meny: bunn',
          `meny: bunn\nrelatert: ${`${'['.repeat(99)}\n  `.repeat(200)}`,
        ),
        problems: tooLong(ownLength + 11 + 200 * 102),
      },
    ],
    twin: {
      files: change('nb/om.md', 'type: side', `type: side${'\n# Om oss'.repeat(1700)}`),
      shows: { address: '/om', text: 'Om nettstedet' },
    },
  },
];
