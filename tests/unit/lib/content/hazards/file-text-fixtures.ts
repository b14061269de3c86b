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
const invisible = (file: string, line: number, column: number, sign: string) =>
  error(
    file,
    line,
    column,
    'invisible-sign',
    `Her står et usynlig tegn (${sign}).`,
    'Slett det: sett markøren etter tegnet, og trykk på slettetasten én gang.',
  );
const lost = (file: string, line: number, column: number, word: string) =>
  error(
    file,
    line,
    column,
    'sign-lost',
    `En bokstav er gått tapt: «${word}».`,
    'Skriv bokstaven på nytt der «\uFFFD» står.',
  );

/** The rules of `file-rules.ts` that ask what signs a text is made of. */
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
  {
    rule: 'invisible-sign',
    hazards: ['invisible text'],
    faults: [
      {
        name: 'a blank without width in words that are not ours',
        files: change('nb/havn/bryggene.md', 'åpne for alle', 'åp\u200Bne for alle'),
        problems: [invisible('nb/havn/bryggene.md', 13, 15, 'U+200B, et nullbredde-mellomrom')],
      },
      {
        name: 'signs that turn the text',
        files: change('nb/om.md', 'Ring oss.', 'Ring \u202Esso\n\nRing\u200E oss.\n\n\u061COss.'),
        problems: [
          invisible('nb/om.md', 15, 6, 'U+202E, som snur leseretningen'),
          invisible('nb/om.md', 17, 5, 'U+200E, som snur leseretningen'),
          invisible('nb/om.md', 19, 1, 'U+061C, som snur leseretningen'),
        ],
      },
      {
        name: 'before a key, in an id, and in a value',
        files: {
          'nb/om.md': om
            .replace('tittel:', '\uFEFFtittel:')
            .replace('id: om', 'id: o\u2060m')
            .replace('Hvem', 'Hvem\u3164'),
        },
        problems: [
          invisible('nb/om.md', 3, 6, 'U+2060, som binder sammen ord'),
          invisible('nb/om.md', 4, 1, 'U+FEFF, et merke for der en fil begynner'),
          invisible('nb/om.md', 5, 14, 'U+3164'),
        ],
      },
      {
        name: 'text hidden in tags',
        files: change('nb/om.md', 'Ring oss.', 'Ring oss.\u{E0041}'),
        problems: [invisible('nb/om.md', 15, 10, 'U+E0041')],
      },
      {
        name: 'a control, and a line break of a word processor',
        files: change('nb/om.md', 'Ring oss.', 'Ring\u0007 oss.\n\nKom.\u000BSkriv.'),
        problems: [
          invisible('nb/om.md', 15, 5, 'U+0007'),
          {
            ...invisible('nb/om.md', 17, 5, 'U+000B, et linjeskift fra et skriveprogram'),
            hint: 'Sett markøren etter tegnet, slett det, og trykk på linjeskift.',
          },
        ],
      },
      {
        name: 'in the settings, which else are right',
        files: change('site.yaml', 'nb: Grønn by', 'nb: Grønn\u200D by'),
        problems: [invisible('site.yaml', 2, 12, 'U+200D, som binder sammen tegn')],
      },
      {
        name: 'in the lock',
        files: {
          'permalinks.lock.json': '{"pages": {"/om": {"id": "om\u200C", "fragments": []}}}',
        },
        problems: [invisible('permalinks.lock.json', 1, 29, 'U+200C, som skiller bokstaver')],
      },
    ],
    twin: {
      files: change(
        'nb/om.md',
        'Ring oss.',
        '10\u00A0000 og 20\u202F000 inn\u00ADbyggere 👩‍👧 👩🏽‍🚀 ❤️‍🔥 1️⃣',
      ),
      shows: {
        address: '/om',
        text: '10\u00A0000 og 20\u202F000 inn\u00ADbyggere 👩‍👧 👩🏽‍🚀 ❤️‍🔥 1️⃣',
      },
    },
  },
  {
    rule: 'sign-lost',
    hazards: ['signs lost on the way (U+FFFD)'],
    byHand: 'Which letter it was, only the editor knows.',
    faults: [
      {
        name: 'letters of words that are not ours',
        files: {
          ...lockFile(),
          ...change('nb/havn/bryggene.md', 'åpne for alle', '\uFFFDpne for alle'),
        },
        problems: [lost('nb/havn/bryggene.md', 13, 13, '\uFFFDpne')],
      },
      {
        name: 'a letter of a heading that others link to',
        files: {
          ...lockFile(),
          ...change('nb/havn/bryggene.md', 'Vår rolle', 'V\uFFFDr rolle'),
          ...change('nb/om.md', 'Ring oss.', '[Rollen](/havn/bryggene#var-rolle)'),
        },
        problems: [lost('nb/havn/bryggene.md', 15, 4, 'V\uFFFDr')],
      },
      {
        name: 'letters taken for others, which can be told',
        files: change('nb/om.md', 'Ring oss.', 'Vi spiser blÃ¥bÃ¦r â€“ om sommeren.'),
        problems: [
          error(
            'nb/om.md',
            15,
            11,
            'sign-lost',
            'Bokstaver er blitt til andre tegn: «blÃ¥bÃ¦r».',
            'Skriv `blåbær` i stedet for `blÃ¥bÃ¦r`.',
          ),
        ],
      },
      {
        name: 'in a field and in the settings',
        files: {
          ...change('nb/om.md', 'står bak', 'st\uFFFDr bak'),
          ...change('site.yaml', 'Grønn by', 'Gr\uFFFDnn by'),
        },
        problems: [lost('nb/om.md', 5, 19, 'st\uFFFDr'), lost('site.yaml', 2, 7, 'Gr\uFFFDnn')],
      },
    ],
    twin: {
      files: change('nb/om.md', 'Ring oss.', 'Ångstrøm, SÃO og Ærø – «blåbær».'),
      shows: { address: '/om', text: 'Ångstrøm, SÃO og Ærø – «blåbær».' },
    },
  },
];
