import { lockFile } from '../../permalinks/locked-city.ts';
import { greenCity } from '../green-city.ts';
import { change, error, type Files } from '../write-content.ts';
import { svg } from './pictures.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const om = greenCity['nb/om.md'];
const relatedToOm = change('nb/havn/mal.md', 'endringer:', 'relatert: [om]\nendringer:');
/** Addresses of the harbour, by address and by id. */
const linksToHarbour = change(
  'nb/om.md',
  'Ring oss.',
  'Se [havna](/havn), [bryggene](/havn/bryggene#var-rolle) og [målet](/havn/mal#mal).',
);
const withoutHarbour: Files = {
  'nb/havn/index.md': undefined,
  'nb/havn/mal.md': undefined,
  'nb/havn/bryggene.md': undefined,
};

const linkedFile = (file: string) =>
  error(
    file,
    1,
    1,
    'file-kind',
    'Dette er ikke en vanlig fil.',
    'Legg selve fila her, ikke en lenke til den.',
  );
const linkedFolder = (file: string) =>
  error(
    file,
    1,
    1,
    'file-kind',
    'Dette er ikke en vanlig mappe.',
    'Legg selve mappa her, ikke en lenke til den.',
  );
const locked = (file: string) =>
  error(
    file,
    1,
    1,
    'file-unreadable',
    'Fila er sperret for lesing.',
    'Åpne for at alle kan lese fila.',
  );

/** The rules of `file-rules.ts` that ask what a file is. */
export const fileKindFixtures: readonly RuleFixtures[] = [
  {
    rule: 'file-kind',
    hazards: ['symbolic links, folders with the name of a file, files that cannot be read'],
    byHand: 'Where the file itself is, only the editor knows.',
    faults: [
      {
        name: 'a link in the place of a page that others name',
        files: { ...lockFile(), ...relatedToOm, 'nb/om.md': { linkTo: 'ordliste.md' } },
        problems: [linkedFile('nb/om.md')],
      },
      {
        name: 'a link in the place of a part that others link to',
        files: {
          ...lockFile(),
          ...withoutHarbour,
          ...linksToHarbour,
          'nb/havn': { linkTo: 'park' },
        },
        problems: [linkedFile('nb/havn')],
      },
      {
        name: 'a link that leads in a ring',
        files: { 'nb/havn/ring': { linkTo: '..' } },
        problems: [linkedFile('nb/havn/ring')],
      },
      {
        name: 'a link in the place of a language',
        files: {
          ...lockFile(),
          ...Object.fromEntries(Object.keys(greenCity).map((path) => [path, undefined])),
          'site.yaml': greenCity['site.yaml'],
          nb: { linkTo: '../norsk' },
        },
        problems: [linkedFolder('nb')],
      },
      {
        name: 'a link in the place of the settings, and one of the lock',
        files: {
          'site.yaml': { linkTo: '../andre.yaml' },
          'permalinks.lock.json': { linkTo: '/dev/zero' },
        },
        problems: [linkedFile('permalinks.lock.json'), linkedFile('site.yaml')],
      },
      {
        name: 'a link in the place of the pictures',
        files: {
          ...change('nb/om.md', 'Ring oss.', '![Kart](media/kart.svg)'),
          media: { linkTo: '/tmp' },
        },
        problems: [linkedFolder('media')],
      },
    ],
    twin: {
      files: change('nb/om.md', 'Ring oss.', 'Se [ordlisten](/ordliste).'),
      shows: { address: '/om', text: 'Se <a href="/ordliste">ordlisten</a>.' },
    },
  },
  {
    rule: 'file-unreadable',
    hazards: ['symbolic links, folders with the name of a file, files that cannot be read'],
    byHand: 'What may be read is not told in the files.',
    faults: [
      {
        name: 'a page that others name',
        files: {
          ...lockFile(),
          ...relatedToOm,
          ...change('nb/ordliste.md', 'Det samme', '[Det samme](/om#kontakt)'),
          'nb/om.md': { locked: om },
        },
        problems: [locked('nb/om.md')],
      },
      {
        name: 'the settings, and a page has a fault of its own',
        files: {
          ...change('nb/om.md', '## Kontakt', '### Kontakt'),
          'site.yaml': { locked: greenCity['site.yaml'] },
        },
        problems: [
          error(
            'nb/om.md',
            13,
            1,
            'heading-skipped',
            'Den første overskriften er «###».',
            'Skriv `##` i stedet for `###`.',
          ),
          locked('site.yaml'),
        ],
      },
      {
        name: 'the lock and a picture',
        files: {
          ...change('nb/om.md', 'Ring oss.', '![Kart](media/kart.svg)'),
          'permalinks.lock.json': { locked: lockFile()['permalinks.lock.json'] },
          'media/kart.svg': { locked: svg },
        },
        problems: [locked('media/kart.svg'), locked('permalinks.lock.json')],
      },
    ],
    twin: {
      files: {
        ...lockFile(),
        ...change('nb/om.md', 'Ring oss.', '![Kart](media/kart.svg)\n\nRing oss.'),
        'media/kart.svg': svg,
      },
      shows: { address: '/om', text: 'alt="Kart"' },
    },
  },
];
