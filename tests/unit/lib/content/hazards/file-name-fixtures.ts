import { lockFile } from '../../permalinks/locked-city.ts';
import { greenCity } from '../green-city.ts';
import { change, error, type Files } from '../write-content.ts';
import { svg } from './pictures.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const om = greenCity['nb/om.md'];
/** An article of its own. */
const article = om.replace('id: om', 'id: ny').replace('Om nettstedet', 'Ny side');
const naming = 'Navn har bare små bokstaver a–z, tall og bindestrek.';
/** Others name the page by its id and its address. */
const linksToOm: Files = {
  ...lockFile(),
  ...change('nb/havn/mal.md', 'endringer:', 'relatert: [om]\nendringer:'),
  ...change('nb/ordliste.md', 'Det samme', '[Det samme](/om#kontakt)'),
};

const misnamed = (file: string, name: string, right: string, what = 'fila') =>
  error(
    file,
    1,
    1,
    'file-name',
    `Navnet «${name}» kan ikke brukes.`,
    `Kall ${what} \`${right}\`. ${naming}`,
  );
const sameName = (file: string, name: string, other: string, free: string) =>
  error(
    file,
    1,
    1,
    'name-duplicate',
    `Navnet «${name}» blir det samme som «${other}».`,
    `Slett fila hvis innholdet er det samme. Ellers kall fila \`${free}\`.`,
  );
const renamedOm = (name: string) => ({ ...linksToOm, 'nb/om.md': undefined, [`nb/${name}`]: om });

/** The rules of `file-rules.ts` that ask what a file is called. */
export const fileNameFixtures: readonly RuleFixtures[] = [
  {
    rule: 'file-name',
    hazards: [
      'names with `..`, blanks or capitals, or that Windows cannot have',
      '`__proto__` and `constructor` as names',
      'symbolic links, folders with the name of a file, files that cannot be read',
      'byte order mark, CRLF and decomposed letters',
    ],
    faults: [
      {
        name: 'a capital, and others link to the page',
        files: renamedOm('Om.md'),
        problems: [misnamed('nb/Om.md', 'Om.md', 'om.md')],
      },
      {
        name: 'Norwegian letters and blanks',
        files: { 'nb/Årsrapport for 2026 – første utkast.md': article },
        problems: [
          misnamed(
            'nb/Årsrapport for 2026 – første utkast.md',
            'Årsrapport for 2026 – første utkast.md',
            'arsrapport-for-2026-forste-utkast.md',
          ),
        ],
      },
      {
        name: 'Norwegian letters, decomposed',
        files: { [`nb/${'blåbær.md'.normalize('NFD')}`]: article },
        problems: [misnamed(`nb/${'blåbær.md'.normalize('NFD')}`, 'blåbær.md', 'blabaer.md')],
      },
      {
        name: 'an ending in capitals',
        files: renamedOm('om.MD'),
        problems: [misnamed('nb/om.MD', 'om.MD', 'om.md')],
      },
      {
        name: 'the ending of a plain text behind the right one',
        files: renamedOm('om.md.txt'),
        problems: [misnamed('nb/om.md.txt', 'om.md.txt', 'om.md')],
      },
      {
        name: 'no ending',
        files: renamedOm('om'),
        problems: [misnamed('nb/om', 'om', 'om.md')],
      },
      {
        name: 'full stops',
        files: { 'nb/ny..md': article },
        problems: [misnamed('nb/ny..md', 'ny..md', 'ny.md')],
      },
      {
        name: 'underscores, as of a prototype',
        files: { 'nb/__proto__.md': article },
        problems: [misnamed('nb/__proto__.md', '__proto__.md', 'proto.md')],
      },
      {
        name: 'a name that Windows cannot have',
        files: { 'nb/con.md': article },
        problems: [
          error(
            'nb/con.md',
            1,
            1,
            'file-name',
            'Windows kan ikke ha en fil som heter «con.md».',
            'Kall fila `con-side.md`.',
          ),
        ],
      },
      {
        name: 'a folder that Windows cannot have',
        files: {
          ...change('nb/index.md', '- havn', '- havn\n  - ny'),
          'nb/lpt1/index.md': greenCity['nb/park/index.md']
            .replace('id: park', 'id: ny')
            .replace('\n  - mal-park', ' []'),
        },
        problems: [
          error(
            'nb/lpt1',
            1,
            1,
            'file-name',
            'Windows kan ikke ha en mappe som heter «lpt1».',
            'Kall mappa `lpt1-mappe`.',
          ),
        ],
      },
      {
        name: 'a name that is too long',
        files: { [`nb/${'svaert-'.repeat(20)}lang.md`]: article },
        problems: [
          error(
            `nb/${'svaert-'.repeat(20)}lang.md`,
            1,
            1,
            'file-name',
            'Navnet er på 147 tegn. Grensen er 100.',
            `Kall fila \`${'svaert-'.repeat(12)}svaert.md\`, eller noe annet som er kort.`,
          ),
        ],
      },
      {
        name: 'the folder of a part in capitals, and others link to what is in it',
        files: {
          ...linksToOm,
          ...change('nb/om.md', 'Ring oss.', 'Se [bryggene](/havn/bryggene#var-rolle).'),
          'nb/havn/index.md': undefined,
          'nb/havn/mal.md': undefined,
          'nb/havn/bryggene.md': undefined,
          'nb/Havn/index.md': greenCity['nb/havn/index.md'],
          'nb/Havn/mal.md': greenCity['nb/havn/mal.md'],
          'nb/Havn/bryggene.md': greenCity['nb/havn/bryggene.md'],
        },
        problems: [misnamed('nb/Havn', 'Havn', 'havn', 'mappa')],
      },
      {
        name: 'a folder with the name of a file',
        files: { 'nb/ny.md/.gitkeep': '' },
        problems: [misnamed('nb/ny.md', 'ny.md', 'ny', 'mappa')],
      },
    ],
    twin: {
      files: { 'nb/constructor.md': article },
      shows: { address: '/constructor', text: 'Ring oss.' },
    },
  },
  {
    rule: 'name-duplicate',
    hazards: ['names equal after NFC and case folding'],
    faults: [
      {
        name: 'a capital',
        files: { ...linksToOm, 'nb/Om.md': article },
        problems: [sameName('nb/Om.md', 'Om.md', 'om.md', 'om-2.md')],
      },
      {
        name: 'composed letters and decomposed',
        files: {
          'nb/blåbær.md': article,
          [`nb/${'blåbær.md'.normalize('NFD')}`]: article.replace('id: ny', 'id: nyere'),
        },
        problems: [
          misnamed(`nb/${'blåbær.md'.normalize('NFD')}`, 'blåbær.md', 'blabaer.md'),
          error(
            'nb/blåbær.md',
            1,
            1,
            'name-duplicate',
            'To filer heter «blåbær.md», for maskinen kan skrive bokstavene på to måter.',
            'Slett fila hvis innholdet er det samme. Ellers kall fila `blabaer-2.md`.',
          ),
        ],
      },
      {
        name: 'three of a name',
        files: {
          'nb/OM.md': article,
          'nb/om.txt': article.replace('id: ny', 'id: nyere'),
        },
        problems: [
          sameName('nb/OM.md', 'OM.md', 'om.md', 'om-2.md'),
          sameName('nb/om.txt', 'om.txt', 'om.md', 'om-3.md'),
        ],
      },
      {
        name: 'two folders that share the pages of a part',
        files: {
          ...lockFile(),
          ...change('nb/om.md', 'Ring oss.', 'Se [bryggene](/havn/bryggene#var-rolle).'),
          'nb/havn/bryggene.md': undefined,
          'nb/Havn/bryggene.md': greenCity['nb/havn/bryggene.md'],
        },
        problems: [
          error(
            'nb/Havn',
            1,
            1,
            'name-duplicate',
            'Navnet «Havn» blir det samme som «havn».',
            'Flytt det som ligger i den, til content/nb/havn, og slett mappa.',
          ),
        ],
      },
      {
        name: 'two pictures',
        files: {
          ...change('nb/om.md', 'Ring oss.', '![Kart](media/kart.svg)'),
          'media/kart.svg': svg,
          'media/KART.svg': svg,
        },
        problems: [sameName('media/KART.svg', 'KART.svg', 'kart.svg', 'kart-2.svg')],
      },
    ],
    twin: {
      files: { 'nb/om-2.md': article },
      shows: { address: '/om-2', text: 'Ring oss.' },
    },
  },
];
