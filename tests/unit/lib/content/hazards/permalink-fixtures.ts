import { lockedPages, lockFile } from '../../permalinks/locked-city.ts';
import { greenCity } from '../green-city.ts';
import { change, error, type Files } from '../write-content.ts';
import { permalinkPlaceFixtures } from './permalink-place-fixtures.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const dead = (file: string, line: number, column: number, addresses: string, hint: string) =>
  error(
    file,
    line,
    column,
    'permalink-address',
    `${addresses.includes(' og ') ? 'Adressene' : 'Adressen'} ${addresses} er publisert, men fører ingen steder nå.`,
    hint,
  );
const swapped = (file: string, address: string, owner: string, slug: string) =>
  error(
    file,
    1,
    1,
    'permalink-address',
    `Adressen ${address} er publisert for en annen side (content/${owner}).`,
    `Legg til linjen \`slug: ${slug}\`, så får siden adressen sin tilbake.`,
  );
const lostId = (file: string, line: number, column: number, id: string, hint: string) =>
  error(
    file,
    line,
    column,
    'permalink-id',
    `Id-en \`${id}\` er publisert, men ingen side har den nå.`,
    hint,
  );
const keep = (address: string) => `Legg til linjene \`tidligere:\` og \`  - ${address}\`.`;

const om = greenCity['nb/om.md'];
const part = greenCity['nb/park/index.md'];
const locked = (files: Files): Files => ({ ...lockFile(), ...files });
/** The harbour's files in the park's folder, and the other way round. */
const partsSwapped = {
  'nb/park/index.md': greenCity['nb/havn/index.md'],
  'nb/park/mal.md': greenCity['nb/havn/mal.md'],
  'nb/park/bryggene.md': greenCity['nb/havn/bryggene.md'],
  'nb/havn/index.md': part,
  'nb/havn/mal.md': greenCity['nb/park/mal.md'],
  'nb/havn/bryggene.md': undefined,
};

const lockText = lockFile()['permalinks.lock.json'];
const unreadable = (line: number, column: number, hint: string) => [
  error(
    'permalinks.lock.json',
    line,
    column,
    'lock-unreadable',
    'Fila som husker publiserte adresser, kan ikke leses.',
    hint,
  ),
];

/** The rules of `permalink-rules.ts`. */
export const permalinkFixtures: readonly RuleFixtures[] = [
  {
    rule: 'permalink-address',
    hazards: ['a published address, id or place that dies'],
    faults: [
      {
        name: 'a file renamed',
        files: locked({ 'nb/om.md': undefined, 'nb/om-oss.md': om }),
        problems: [dead('nb/om-oss.md', 3, 5, '/om', keep('/om'))],
      },
      {
        name: 'a file renamed that has had other addresses',
        files: {
          ...lockFile({
            '/kontakt': { id: 'om', fragments: [] },
            '/om': { id: 'om', fragments: ['kontakt'] },
          }),
          'nb/om.md': undefined,
          'nb/om-oss.md': om.replace('status:', 'tidligere:\n    - /kontakt\nstatus:'),
        },
        problems: [
          dead('nb/om-oss.md', 7, 5, '/om', 'Legg til linjen `    - /om` under `tidligere:`.'),
        ],
      },
      {
        name: 'the folder of a part renamed',
        files: locked({
          'nb/park/index.md': undefined,
          'nb/park/mal.md': undefined,
          'nb/parken/index.md': part,
          'nb/parken/mal.md': greenCity['nb/park/mal.md'],
        }),
        problems: [
          dead('nb/parken/index.md', 3, 5, '/park', keep('/park')),
          dead('nb/parken/mal.md', 3, 5, '/park/mal', keep('/park/mal')),
        ],
      },
      {
        name: 'a section moved to another part, and away from an address it had',
        files: {
          ...lockFile({
            ...lockedPages,
            '/kaier': { id: 'bryggene', fragments: [] },
          }),
          'nb/havn/bryggene.md': undefined,
          'nb/park/bryggene.md': greenCity['nb/havn/bryggene.md'],
          ...change('nb/havn/index.md', '\n  - bryggene', ''),
          ...change('nb/park/index.md', '- mal-park', '- mal-park\n  - bryggene'),
        },
        problems: [
          dead(
            'nb/park/bryggene.md',
            3,
            5,
            '/havn/bryggene og /kaier',
            'Legg til linjene `tidligere:`, `  - /havn/bryggene` og `  - /kaier`.',
          ),
        ],
      },
      {
        name: 'a page deleted',
        files: locked({
          'nb/havn/bryggene.md': undefined,
          ...change('nb/havn/index.md', '\n  - bryggene', ''),
        }),
        problems: [
          dead(
            'permalinks.lock.json',
            11,
            1,
            '/havn/bryggene',
            'Legg til linjene `tidligere:`, `  - /havn/bryggene` og `  - /id/bryggene` i content/nb/havn/index.md, eller i fila til siden som har tatt over.',
          ),
        ],
      },
      {
        name: 'two pages deleted below the same one, which has taken over before',
        files: {
          ...lockFile({ ...lockedPages, '/gammel': { id: 'strategi', fragments: [] } }),
          'nb/om.md': undefined,
          'nb/ordliste.md': undefined,
          ...change('nb/index.md', 'innhold:', 'tidligere:\n- /gammel\ninnhold:'),
        },
        problems: [
          dead(
            'permalinks.lock.json',
            25,
            1,
            '/om',
            'Legg til linjene `- /om` og `- /id/om` under `tidligere:` i content/nb/index.md, eller i fila til siden som har tatt over.',
          ),
          dead(
            'permalinks.lock.json',
            31,
            1,
            '/ordliste',
            'Legg til linjene `- /ordliste` og `- /id/ordliste` under `tidligere:` i content/nb/index.md, eller i fila til siden som har tatt over.',
          ),
        ],
      },
      {
        name: 'a page made a draft',
        files: locked(change('nb/om.md', 'meny:', 'utkast: true\nmeny:')),
        problems: [dead('nb/om.md', 7, 9, '/om', 'Siden er et utkast nå. Slett linjen.')],
      },
      {
        name: 'a page moved below a draft',
        files: {
          ...lockFile({ '/havn/bryggene': { id: 'bryggene', fragments: [] } }),
          'nb/havn/bryggene.md': undefined,
          'nb/park/bryggene.md': greenCity['nb/havn/bryggene.md'].replace(
            'status:',
            'tidligere:\n  - /havn/bryggene\nstatus:',
          ),
          ...change('nb/havn/index.md', '\n  - bryggene', ''),
          'nb/park/index.md': part
            .replace('status:', 'utkast: true\nstatus:')
            .replace('- mal-park', '- mal-park\n  - bryggene'),
        },
        problems: [
          dead(
            'nb/park/index.md',
            6,
            9,
            '/havn/bryggene',
            'Siden ligger under et utkast nå. Slett linjen.',
          ),
        ],
      },
      {
        name: 'two parts in each other’s folders',
        files: locked(partsSwapped),
        problems: [
          swapped('nb/havn/index.md', '/havn', 'nb/park/index.md', 'park'),
          swapped('nb/park/index.md', '/park', 'nb/havn/index.md', 'havn'),
        ],
      },
      {
        name: 'a page moved, and a new one where it was',
        files: locked({ 'nb/om-oss.md': om, 'nb/om.md': om.replace('id: om', 'id: ny') }),
        problems: [
          error(
            'nb/om-oss.md',
            3,
            5,
            'permalink-address',
            'Adressen /om er publisert for denne siden, men fører ikke hit nå.',
            keep('/om'),
          ),
          error(
            'nb/om.md',
            1,
            1,
            'permalink-address',
            'Adressen /om er publisert for en annen side (content/nb/om-oss.md).',
            'Legg til linjen `slug: om-2`, eller gi fila et annet navn.',
          ),
        ],
      },
    ],
    twin: {
      files: locked({
        'nb/om.md': undefined,
        'nb/om-oss.md': om.replace('status:', 'tidligere:\n  - /om\nstatus:'),
      }),
      shows: { address: '/om-oss', text: 'Ring oss.' },
    },
  },
  {
    rule: 'permalink-id',
    hazards: ['a published address, id or place that dies'],
    faults: [
      {
        name: 'the id of an article changed',
        files: locked(change('nb/om.md', 'id: om', 'id: om-oss')),
        problems: [lostId('nb/om.md', 3, 5, 'om', 'Skriv `id: om`.')],
      },
      {
        name: 'the id of a part changed, where the front page and another name it',
        files: locked({
          ...change('nb/havn/index.md', 'id: havn', 'id: kysten'),
          ...change('nb/om.md', 'meny:', 'relatert: [havn]\nmeny:'),
        }),
        problems: [lostId('nb/havn/index.md', 3, 5, 'havn', 'Skriv `id: havn`.')],
      },
      {
        name: 'a page that has taken over from one deleted, but for its id',
        files: locked({
          'nb/ordliste.md': undefined,
          'nb/om.md': om.replace('status:', 'tidligere:\n  - /ordliste\nstatus:'),
        }),
        problems: [
          lostId(
            'nb/om.md',
            7,
            3,
            'ordliste',
            'Legg til linjen `  - /id/ordliste` under `tidligere:`.',
          ),
        ],
      },
      {
        name: 'a file deleted and another, that was published, given its name',
        files: locked({
          'nb/om.md': greenCity['nb/ordliste.md'],
          'nb/ordliste.md': undefined,
        }),
        problems: [
          dead('nb/om.md', 3, 5, '/ordliste', keep('/ordliste')),
          lostId('nb/om.md', 3, 5, 'om', keep('/id/om')),
          error(
            'nb/om.md',
            14,
            1,
            'permalink-fragment',
            'Lenken /om#kontakt er publisert, men stedet finnes ikke på siden nå.',
            'Skriv `## Brygge {#brygge #kontakt}` i stedet for `## Brygge`, eller sett det gamle navnet bak en annen overskrift.',
          ),
        ],
      },
    ],
    twin: {
      files: locked({
        'nb/om.md': om.replace('id: om', 'id: om-oss\ntidligere:\n  - /id/om'),
      }),
      shows: { address: '/om', text: 'Ring oss.' },
    },
  },
  ...permalinkPlaceFixtures,
  {
    rule: 'lock-unreadable',
    hazards: ['conflict markers', 'a published address, id or place that dies'],
    faults: [
      {
        name: 'the comma behind the last page',
        files: { 'permalinks.lock.json': lockText.replace(/\}\n {2}\}\n\}/, '},\n  }\n}') },
        problems: unreadable(47, 6, 'Slett kommaet.'),
      },
      {
        name: 'a comma lost where two versions were joined',
        files: {
          'permalinks.lock.json': lockText.replace('    },\n    "/om"', '    }\n    "/om"'),
        },
        problems: unreadable(24, 5, 'Skriv et komma bakerst på linjen.'),
      },
      {
        name: 'the last of the fragments taken out by hand',
        files: {
          'permalinks.lock.json': lockText.replace('"brygge",\n        "kai"', '"brygge",'),
        },
        problems: unreadable(34, 17, 'Slett kommaet.'),
      },
    ],
    twin: {
      files: { 'permalinks.lock.json': `\uFEFF${lockText.replaceAll('\n', '\r\n')}` },
    },
  },
];
