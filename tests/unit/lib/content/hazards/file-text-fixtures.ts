import { lockFile } from '../../permalinks/locked-city.ts';
import { greenCity } from '../green-city.ts';
import { change, error, type Files } from '../write-content.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const om = greenCity['nb/om.md'];
const site = greenCity['site.yaml'];
/** Others name the page by its id and by an address that stands in its fields. */
const linksToKontakt: Files = {
  ...lockFile(),
  ...change('nb/havn/mal.md', 'endringer:', 'relatert: [om]\nendringer:'),
  ...change('nb/ordliste.md', 'Det samme', '[Det samme](/kontakt#kontakt)'),
};
const kontakt = om.replace('meny:', 'slug: kontakt\ntidligere: [/om]\nmeny:');

const notUtf8 = (file: string) =>
  error(
    file,
    1,
    1,
    'file-encoding',
    'Fila er ikke lagret som UTF-8.',
    'Lagre fila på nytt med tegnkodingen UTF-8.',
  );
const conflict = (file: string, line: number) =>
  error(
    file,
    line,
    1,
    'conflict-marker',
    'Her er to endringer av samme sted som ikke er satt sammen.',
    'Behold det som skal stå, og slett linjene som begynner med «<<<<<<<», «=======» og «>>>>>>>».',
  );
const leftOver = (file: string, line: number) =>
  error(
    file,
    line,
    1,
    'conflict-marker',
    'Her står et merke igjen etter to endringer som skulle settes sammen.',
    'Slett linjen, og se etter at bare det som skal stå, er igjen rundt den.',
  );

/** The rules of `file-rules.ts` that ask how a text was saved. */
export const fileTextFixtures: readonly RuleFixtures[] = [
  {
    rule: 'file-encoding',
    hazards: ['bytes that are not UTF-8', 'byte order mark, CRLF and decomposed letters'],
    byHand: 'Only a program saves a file in another encoding.',
    faults: [
      {
        name: 'UTF-16 from Windows, in a page that others link to',
        files: { ...linksToKontakt, 'nb/om.md': Buffer.from(`\uFEFF${kontakt}`, 'utf16le') },
        problems: [notUtf8('nb/om.md')],
      },
      {
        name: 'UTF-16 without a byte order mark',
        files: { ...linksToKontakt, 'nb/om.md': Buffer.from(kontakt, 'utf16le').swap16() },
        problems: [notUtf8('nb/om.md')],
      },
      {
        name: 'Latin-1',
        files: { ...linksToKontakt, 'nb/om.md': Buffer.from(kontakt, 'latin1') },
        problems: [notUtf8('nb/om.md')],
      },
      {
        name: 'cut in the middle of a letter',
        files: { 'nb/om.md': Buffer.from(`${om}å`).subarray(0, -1) },
        problems: [notUtf8('nb/om.md')],
      },
      {
        name: 'the settings and the lock',
        files: {
          'site.yaml': Buffer.from(site, 'latin1'),
          'permalinks.lock.json': Buffer.from('{"pages": {"/å": {}}}', 'latin1'),
        },
        problems: [notUtf8('permalinks.lock.json'), notUtf8('site.yaml')],
      },
      {
        name: 'a drawing that says it is in another',
        files: {
          'media/kart.svg':
            '<?xml version="1.0" encoding="iso-8859-1"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>',
        },
        problems: [
          error(
            'media/kart.svg',
            1,
            21,
            'file-encoding',
            'Tegningen sier at den er lagret som «iso-8859-1», men den er lagret som UTF-8.',
            'Skriv `encoding="UTF-8"` i stedet for `encoding="iso-8859-1"`.',
          ),
        ],
      },
    ],
    twin: {
      files: Object.fromEntries(
        Object.entries({
          ...greenCity,
          ...lockFile(),
          ...change('nb/om.md', 'Ring', 'Blåbær. Ring'),
        }).map(([path, text], index) => [
          path,
          `\uFEFF${String(text)
            .normalize('NFD')
            .replaceAll('\n', index % 2 === 0 ? '\r\n' : '\r')}`,
        ]),
      ),
      shows: { address: '/om', text: 'Blåbær. Ring oss.' },
    },
  },
  {
    rule: 'conflict-marker',
    hazards: ['conflict markers'],
    faults: [
      {
        name: 'in the fields of a page that others link to',
        files: {
          ...linksToKontakt,
          'nb/om.md': kontakt.replace(
            'tittel: Om nettstedet',
            '<<<<<<< HEAD\ntittel: Om oss\n=======\ntittel: Om nettstedet\n>>>>>>> ny-tittel',
          ),
        },
        problems: [conflict('nb/om.md', 4)],
      },
      {
        name: 'over what the page is called by others',
        files: {
          ...lockFile(),
          ...change('nb/havn/mal.md', 'endringer:', 'relatert: [om]\nendringer:'),
          ...change(
            'nb/om.md',
            'id: om',
            '<<<<<<< HEAD\nid: om\n=======\nid: om-oss\n>>>>>>> nytt-navn',
          ),
        },
        problems: [conflict('nb/om.md', 3)],
      },
      {
        name: 'twice in a text, with what both began with',
        files: change(
          'nb/om.md',
          'Ring oss.',
          '<<<<<<< HEAD\nRing.\n||||||| 1a2b3c4\n=======\nSkriv.\n>>>>>>> ny\n\n<<<<<<<\nKom.\n=======\n>>>>>>> ny',
        ),
        problems: [conflict('nb/om.md', 15), conflict('nb/om.md', 22)],
      },
      {
        name: 'its end left over',
        files: change('nb/om.md', 'Ring oss.', 'Ring oss.\n>>>>>>> ny-tekst'),
        problems: [leftOver('nb/om.md', 16)],
      },
      {
        name: 'its beginning left over',
        files: change('nb/om.md', 'Ring oss.', '<<<<<<< HEAD\nRing oss.'),
        problems: [leftOver('nb/om.md', 15)],
      },
      {
        name: 'its middle and its end left over',
        files: change('nb/om.md', 'Ring oss.', 'Ring oss.\n=======\n>>>>>>> ny-tekst'),
        problems: [leftOver('nb/om.md', 16), leftOver('nb/om.md', 17)],
      },
      {
        name: 'in the settings',
        files: change(
          'site.yaml',
          'lenker: []',
          '<<<<<<< HEAD\nlenker: []\n=======\nlenker:\n>>>>>>> ny',
        ),
        problems: [conflict('site.yaml', 13)],
      },
      {
        name: 'in the lock, where both are kept',
        files: {
          'permalinks.lock.json':
            '{\n  "pages": {\n<<<<<<< HEAD\n    "/om": { "id": "om", "fragments": [] },\n=======\n    "/havn": { "id": "havn", "fragments": [] }\n>>>>>>> ny\n  }\n}\n',
        },
        problems: [
          {
            ...conflict('permalinks.lock.json', 3),
            hint: 'Behold linjene fra begge sider, og slett dem som begynner med «<<<<<<<», «=======» og «>>>>>>>».',
          },
        ],
      },
    ],
    twin: {
      files: change(
        'nb/om.md',
        'Ring oss.',
        'Ring oss.\n\n>>>>>>>\n\n> Slik skriver vi, sa hun.\n\n`<<<<<<<`',
      ),
      shows: { address: '/om', text: 'Slik skriver vi, sa hun.' },
    },
  },
];
