import { lockFile } from '../../permalinks/locked-city.ts';
import { englishFront, greenCity } from '../green-city.ts';
import { change, error } from '../write-content.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

/** The rules of `page-rules.ts` on where a page stands and what it is called. */

const place = (file: string, message: string, hint: string) =>
  error(file, 2, 7, 'type-place', message, hint);
const sameId = (file: string, id: string, first: string, free: string) =>
  error(
    file,
    3,
    5,
    'id-duplicate',
    `\`id: ${id}\` er alt brukt i content/${first}.`,
    `Gi siden en egen id. Skriv \`id: ${free}\` eller noe som passer bedre.`,
  );
const sameAddress = (file: string, line: number, address: string, first: string, hint: string) =>
  error(
    file,
    line,
    line === 1 ? 1 : 7,
    'address-duplicate',
    `Adressen ${address} er alt brukt av content/${first}.`,
    hint,
  );
const reserved = (file: string, line: number, column: number, address: string, hint: string) =>
  error(
    file,
    line,
    column,
    'address-reserved',
    `Adressen ${address} bruker nettstedet selv.`,
    hint,
  );
const taken = (file: string, line: number, column: number, message: string, hint: string) =>
  error(file, line, column, 'former-address-taken', message, hint);

const om = greenCity['nb/om.md'];
const section = greenCity['nb/havn/bryggene.md'];
const article = (id: string) => om.replace('id: om', `id: ${id}`);
const former = (text: string, ...addresses: string[]) =>
  text.replace('status:', `tidligere:\n${addresses.map((one) => `  - ${one}\n`).join('')}status:`);

export const pagePlaceFixtures: readonly RuleFixtures[] = [
  {
    rule: 'type-place',
    hazards: [
      'a file where no page is read',
      'a field nobody knows, or a value that is not one of those there are',
    ],
    faults: [
      {
        name: 'a front page that calls itself a part',
        files: change('nb/index.md', 'type: strategi', 'type: del'),
        problems: [
          place(
            'nb/index.md',
            'Språkmappas index.md kan ikke ha `type: del`.',
            'Skriv `type: strategi`, eller flytt fila.',
          ),
        ],
      },
      {
        name: 'an article dragged into the folder of a part',
        files: {
          ...change('nb/havn/index.md', '- bryggene', '- bryggene\n  - kontakt'),
          'nb/havn/kontakt.md': om
            .replace('id: om', 'id: kontakt')
            .replace(
              'status:',
              'kilder:\n  - tittel: Byplanen\n    url: https://by.example/\n    lest: 2026-11\nstatus:',
            ),
        },
        problems: [
          place(
            'nb/havn/kontakt.md',
            'En fil i mappa til en del kan ikke ha `type: side`.',
            'Skriv `type: kapittel`, slett feltet `meny`, eller flytt fila til content/nb/kontakt.md.',
          ),
        ],
      },
      {
        name: 'a section made beside the front page',
        files: { 'nb/kaiene.md': section.replace('id: bryggene', 'id: kaiene') },
        problems: [
          place(
            'nb/kaiene.md',
            'En fil rett i språkmappa kan ikke ha `type: kapittel`.',
            'Skriv `type: side` og `meny: ingen`, eller flytt fila.',
          ),
        ],
      },
      {
        name: 'a part made as a file instead of a folder',
        files: {
          'nb/fjellet.md': greenCity['nb/park/index.md'].replace('id: park', 'id: fjellet'),
        },
        problems: [
          place(
            'nb/fjellet.md',
            'En fil rett i språkmappa kan ikke ha `type: del`.',
            'Skriv `type: side` og `meny: ingen`, slett feltet `innhold`, eller flytt fila til content/nb/fjellet/index.md.',
          ),
        ],
      },
    ],
    twin: {
      files: { 'nb/kaiene.md': om.replace('id: om', 'id: kaiene').replace('Ring oss', 'Kaiene') },
      shows: { address: '/kaiene', text: 'Kaiene' },
    },
  },
  {
    rule: 'id-duplicate',
    hazards: ['the same id, address or order twice'],
    faults: [
      {
        name: 'an article copied to a new file',
        files: { 'nb/om-igjen.md': om },
        problems: [sameId('nb/om-igjen.md', 'om', 'nb/om.md', 'om-2')],
      },
      {
        name: 'a copy whose name comes before the published page',
        files: { ...lockFile(), 'nb/kontakt.md': om },
        problems: [sameId('nb/kontakt.md', 'om', 'nb/om.md', 'om-2')],
      },
      {
        name: 'the id of another page, in one that was published and is listed',
        files: { ...lockFile(), ...change('nb/havn/bryggene.md', 'id: bryggene', 'id: om') },
        problems: [
          error(
            'nb/havn/bryggene.md',
            3,
            5,
            'id-duplicate',
            '`id: om` er alt brukt i content/nb/om.md.',
            'Skriv `id: bryggene`, som er sidens egen.',
          ),
        ],
      },
      {
        name: 'a section copied, and listed by the id it was to have',
        files: {
          'nb/havn/kaiene.md': section,
          ...change('nb/havn/index.md', '- bryggene', '- bryggene\n  - bryggene-2'),
        },
        problems: [sameId('nb/havn/kaiene.md', 'bryggene', 'nb/havn/bryggene.md', 'bryggene-2')],
      },
      {
        name: 'copied twice, where the nearest id was published once',
        files: {
          ...lockFile({
            '/om': { id: 'om', fragments: [] },
            '/om-to': { id: 'om-2', fragments: [] },
          }),
          'nb/om.md': former(om, '/om-to', '/id/om-2'),
          'nb/om-a.md': om,
        },
        problems: [sameId('nb/om-a.md', 'om', 'nb/om.md', 'om-3')],
      },
    ],
    twin: {
      files: { 'en/index.md': englishFront },
      shows: { address: '/en', text: 'The city has two parts.' },
    },
  },
  {
    rule: 'address-duplicate',
    hazards: ['the same id, address or order twice', 'names equal after NFC and case folding'],
    faults: [
      {
        name: 'a slug that is the name of another file',
        files: change('nb/ordliste.md', 'liste:', 'slug: om\nliste:'),
        problems: [
          sameAddress(
            'nb/ordliste.md',
            7,
            '/om',
            'nb/om.md',
            'Skriv `slug: om-2`, eller gi fila et annet navn.',
          ),
        ],
      },
      {
        name: 'a file beside a published folder of the same name',
        files: { ...lockFile(), 'nb/havn.md': article('kysten') },
        problems: [
          sameAddress(
            'nb/havn.md',
            1,
            '/havn',
            'nb/havn/index.md',
            'Legg til linjen `slug: havn-2`, eller gi fila et annet navn.',
          ),
        ],
      },
      {
        name: 'a page copied with its slug',
        files: {
          'nb/om.md': om.replace('meny:', 'slug: kontakt\nmeny:'),
          'nb/spor-oss.md': article('spor-oss').replace('meny:', 'slug: kontakt\nmeny:'),
        },
        problems: [
          sameAddress(
            'nb/spor-oss.md',
            7,
            '/kontakt',
            'nb/om.md',
            'Skriv `slug: kontakt-2`, eller gi fila et annet navn.',
          ),
        ],
      },
    ],
    twin: {
      files: {
        ...change('nb/havn/bryggene.md', 'status:', 'slug: om\nstatus:'),
      },
      shows: { address: '/havn/om', text: 'Bryggene' },
    },
  },
  {
    rule: 'address-reserved',
    hazards: ['reserved addresses'],
    faults: [
      {
        name: 'a file called what the search page is',
        files: { 'nb/sok.md': article('sok') },
        problems: [
          reserved(
            'nb/sok.md',
            1,
            1,
            '/sok',
            'Legg til linjen `slug: sok-side`, eller gi fila et annet navn.',
          ),
        ],
      },
      {
        name: 'a slug that is a language',
        files: change('nb/om.md', 'meny:', 'slug: nb\nmeny:'),
        problems: [
          reserved('nb/om.md', 7, 7, '/nb', 'Skriv `slug: nb-side`, eller gi fila et annet navn.'),
        ],
      },
      {
        name: 'the folder of a part called what the origin answers itself',
        files: {
          ...change('nb/index.md', '  - park', '  - park\n  - helse'),
          'nb/healthz/index.md': greenCity['nb/park/index.md']
            .replace('id: park', 'id: helse')
            .replace('\n  - mal-park', ' []'),
        },
        problems: [
          reserved(
            'nb/healthz/index.md',
            1,
            1,
            '/healthz',
            'Legg til linjen `slug: healthz-del`, eller gi mappa et annet navn.',
          ),
        ],
      },
      {
        name: 'a former address among the site’s own files',
        files: { 'nb/om.md': former(om, '/om-oss', '/assets/om') },
        problems: [reserved('nb/om.md', 8, 5, '/assets/om', 'Slett linjen.')],
      },
    ],
    twin: {
      files: {
        'nb/sokeren.md': former(article('sokeren'), '/id/leteren', '/en/seeker'),
        ...change('nb/havn/bryggene.md', 'status:', 'slug: sok\nstatus:'),
      },
      shows: { address: '/havn/sok', text: 'Bryggene' },
    },
  },
  {
    rule: 'former-address-taken',
    hazards: ['the same id, address or order twice', 'a published address, id or place that dies'],
    faults: [
      {
        name: 'the address that the page has now',
        files: { 'nb/om.md': former(om, '/om') },
        problems: [
          taken(
            'nb/om.md',
            7,
            5,
            'Adressen /om er sidens egen nå.',
            'Slett linjen, og `tidligere:` når lista er tom.',
          ),
        ],
      },
      {
        name: 'an address given twice, and one that another page has',
        files: { 'nb/om.md': former(om, '/om-oss', '/om-oss', '/havn') },
        problems: [
          taken(
            'nb/om.md',
            8,
            5,
            'Adressen /om-oss står to ganger i `tidligere`.',
            'Slett linjen.',
          ),
          taken(
            'nb/om.md',
            9,
            5,
            'Adressen /havn er i bruk av content/nb/havn/index.md.',
            'Slett linjen.',
          ),
        ],
      },
      {
        name: 'a page put back after another had taken over from it',
        files: {
          ...lockFile({
            '/om': { id: 'om', fragments: [] },
            '/kontakt': { id: 'kontakt', fragments: [] },
            '/id/kontakt': { id: 'om', fragments: [] },
          }),
          'nb/om.md': om.replace('status:', 'tidligere: [/kontakt, /id/kontakt, /om-oss]\nstatus:'),
          'nb/kontakt.md': article('kontakt'),
        },
        problems: [
          taken(
            'nb/om.md',
            6,
            13,
            'Adressen /kontakt er i bruk av content/nb/kontakt.md.',
            'Skriv `tidligere: [/om-oss]`.',
          ),
          taken(
            'nb/om.md',
            6,
            23,
            'Adressen /id/kontakt er i bruk av content/nb/kontakt.md.',
            'Skriv `tidligere: [/om-oss]`.',
          ),
        ],
      },
      {
        name: 'a new page where a published one was before it moved, with an id that one had',
        files: {
          ...lockFile({
            '/om': { id: 'om', fragments: [] },
            '/id/om-byen': { id: 'om', fragments: [] },
          }),
          'nb/om.md': article('om-byen'),
          'nb/om-oss.md': former(om, '/om', '/id/om-byen'),
        },
        problems: [
          taken(
            'nb/om.md',
            1,
            1,
            'Adressen /om er publisert, og fører til content/nb/om-oss.md.',
            'Legg til linjen `slug: om-2`, eller gi fila et annet navn.',
          ),
          taken(
            'nb/om.md',
            3,
            5,
            '`id: om-byen` er brukt før: /id/om-byen fører til content/nb/om-oss.md.',
            'Skriv `id: om-byen-2` eller noe som passer bedre.',
          ),
        ],
      },
      {
        name: 'an address that two pages say they had',
        files: {
          'nb/om.md': former(om, '/kontakt'),
          'nb/ordliste.md': former(greenCity['nb/ordliste.md'], '/kontakt'),
        },
        problems: [
          taken(
            'nb/ordliste.md',
            7,
            5,
            'Adressen /kontakt er i bruk av content/nb/om.md.',
            'Slett linjen, og `tidligere:` når lista er tom.',
          ),
        ],
      },
    ],
    twin: {
      files: { 'nb/om.md': former(om, '/om-oss', '/havn/om', '/id/om-byen') },
      shows: { address: '/om', text: 'Ring oss.' },
    },
  },
];
