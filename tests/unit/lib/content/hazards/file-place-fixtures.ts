import { lockFile } from '../../permalinks/locked-city.ts';
import { englishFront, greenCity } from '../green-city.ts';
import { change, error, type Files } from '../write-content.ts';
import { svg } from './pictures.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const om = greenCity['nb/om.md'];
/** An article of its own. */
const article = om.replace('id: om', 'id: ny').replace('Om nettstedet', 'Ny side');
const bryggene = greenCity['nb/havn/bryggene.md'];
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

const locked = (file: string) =>
  error(
    file,
    1,
    1,
    'file-unreadable',
    'Fila er sperret for lesing.',
    'Åpne for at alle kan lese fila.',
  );
const tooDeep = (file: string, place: string) =>
  error(file, 1, 1, 'file-depth', 'Fila ligger for dypt.', `Flytt fila til \`content/${place}\`.`);
const stray = (file: string, message: string, hint: string) =>
  error(file, 1, 1, 'file-stray', message, hint);
const noIndex = (file: string, type: string) =>
  error(
    file,
    1,
    1,
    'index-missing',
    'Mappa mangler index.md.',
    `Lag fila med \`type: ${type}\`, eller flytt sidene som ligger i mappa.`,
  );

/** The rules of `file-rules.ts` that ask where a file is. */
export const filePlaceFixtures: readonly RuleFixtures[] = [
  {
    rule: 'file-depth',
    hazards: ['a file where no page is read'],
    faults: [
      {
        name: 'a folder in the folder of a part',
        files: { 'nb/havn/bryggene.md': undefined, 'nb/havn/kai/bryggene.md': bryggene },
        problems: [tooDeep('nb/havn/kai/bryggene.md', 'nb/havn/bryggene.md')],
      },
      {
        name: 'two folders deeper, and others link to the page',
        files: {
          ...lockFile(),
          ...linksToHarbour,
          'nb/havn/bryggene.md': undefined,
          'nb/havn/kai/ytterst/Bryggene.md': bryggene,
        },
        problems: [tooDeep('nb/havn/kai/ytterst/Bryggene.md', 'nb/havn/bryggene.md')],
      },
      {
        name: 'a part in a part, by its index',
        files: {
          ...change('nb/havn/index.md', '- bryggene', '- bryggene\n  - kai'),
          'nb/havn/kai/index.md': bryggene.replace('id: bryggene', 'id: kai'),
        },
        problems: [tooDeep('nb/havn/kai/index.md', 'nb/havn/kai.md')],
      },
      {
        name: 'where the part has a page of that name',
        files: {
          ...change('nb/havn/index.md', '- bryggene', '- bryggene\n  - kai'),
          'nb/havn/kai/bryggene.md': bryggene.replace('id: bryggene', 'id: kai'),
        },
        problems: [tooDeep('nb/havn/kai/bryggene.md', 'nb/havn/bryggene-2.md')],
      },
    ],
    twin: {
      files: {
        ...change('nb/havn/index.md', '- bryggene', '- bryggene\n  - kai'),
        'nb/havn/kai.md': bryggene.replace('id: bryggene', 'id: kai'),
      },
      shows: { address: '/havn/kai', text: 'Vi rydder.' },
    },
  },
  {
    rule: 'file-stray',
    hazards: ['a file where no page is read'],
    faults: [
      {
        name: 'a page beside the languages that others name',
        files: {
          ...lockFile(),
          ...relatedToOm,
          ...change('nb/ordliste.md', 'Det samme', '[Det samme](/om#kontakt)'),
          'nb/om.md': undefined,
          'om.md': om,
        },
        problems: [
          stray('om.md', 'Fila «om.md» blir ikke lest her.', 'Flytt fila til `content/nb/om.md`.'),
        ],
      },
      {
        name: 'a hidden page',
        files: { 'nb/.utkast.md': article },
        problems: [
          stray(
            'nb/.utkast.md',
            'Fila «.utkast.md» begynner med punktum og blir ikke lest.',
            'Kall fila `utkast.md`. Er siden ikke ferdig, gi den feltet `utkast: true`.',
          ),
        ],
      },
      {
        name: 'a language that the site does not have',
        files: { 'nn/index.md': greenCity['nb/index.md'], 'nn/om.md': om },
        problems: [
          stray(
            'nn',
            'Mappa «nn» blir ikke lest.',
            'Flytt det som skal leses, til content/nb, content/en eller content/media, og slett mappa.',
          ),
        ],
      },
      {
        name: 'a language in capitals',
        files: { 'EN/index.md': englishFront },
        problems: [stray('EN', 'Mappa «EN» blir ikke lest.', 'Kall mappa `en`.')],
      },
      {
        name: 'a language in capitals beside the one that is read, and a page in it has a fault',
        files: { 'NB/mer.md': article.replace('## Kontakt', '### Kontakt') },
        problems: [
          stray(
            'NB',
            'Mappa «NB» blir ikke lest.',
            'Flytt det som ligger i den, til content/nb, og slett mappa.',
          ),
          error(
            'NB/mer.md',
            13,
            1,
            'heading-skipped',
            'Den første overskriften er «###».',
            'Skriv `##` i stedet for `###`.',
          ),
        ],
      },
      {
        name: 'a part that was dragged out of its language',
        files: {
          ...lockFile(),
          ...withoutHarbour,
          ...linksToHarbour,
          'havn/index.md': greenCity['nb/havn/index.md'],
          'havn/mal.md': greenCity['nb/havn/mal.md'],
          'havn/bryggene.md': bryggene,
        },
        problems: [
          stray('havn', 'Mappa «havn» blir ikke lest.', 'Flytt mappa til `content/nb/havn`.'),
        ],
      },
      {
        name: 'settings with nearly the right name',
        files: { 'site.yaml': undefined, 'site.yml': greenCity['site.yaml'] },
        problems: [
          stray('site.yml', 'Fila «site.yml» blir ikke lest her.', 'Kall fila `site.yaml`.'),
        ],
      },
      {
        name: 'settings in a language’s folder, and twice',
        files: { 'nb/site.yaml': greenCity['site.yaml'] },
        problems: [
          stray(
            'nb/site.yaml',
            'Fila «site.yaml» blir ikke lest her.',
            'Slett fila: content/site.yaml finnes alt.',
          ),
        ],
      },
      {
        name: 'a picture beside the page that shows it',
        files: {
          ...change('nb/om.md', 'Ring oss.', '![Kart](media/kart.svg)'),
          'nb/Kart.svg': svg,
        },
        problems: [
          stray(
            'nb/Kart.svg',
            'Fila «Kart.svg» blir ikke lest her.',
            'Flytt fila til `content/media/kart.svg`.',
          ),
        ],
      },
      {
        name: 'the folder of pictures in capitals',
        files: {
          ...change('nb/om.md', 'Ring oss.', '![Kart](media/kart.svg)'),
          'Media/kart.svg': svg,
        },
        problems: [stray('Media', 'Mappa «Media» blir ikke lest.', 'Kall mappa `media`.')],
      },
      {
        name: 'what is neither page nor picture',
        files: { 'nb/om.docx': 'PK', 'notater.txt': 'Husk melk.' },
        problems: [
          stray(
            'nb/om.docx',
            'Fila «om.docx» blir ikke lest her.',
            'Slett fila, eller legg den utenfor innholdet.',
          ),
          stray(
            'notater.txt',
            'Fila «notater.txt» blir ikke lest her.',
            'Slett fila, eller legg den utenfor innholdet.',
          ),
        ],
      },
    ],
    twin: {
      files: {
        'README.md': '# For deg som skriver\n',
        'regler.md': '# Regler\n',
        '.DS_Store': 'x',
        '.obsidian/notat.md': 'x',
        'nb/.gitkeep': '',
        'nb/._om.md': 'x',
        'nb/ny.md': article,
        'media/kart.svg': svg,
      },
      shows: { address: '/ny', text: 'Ring oss.' },
    },
  },
  {
    rule: 'index-missing',
    hazards: ['a file where no page is read'],
    byHand: 'What the page says, only the editor knows.',
    faults: [
      {
        name: 'the one of a part that others link to',
        files: { ...lockFile(), ...linksToHarbour, 'nb/havn/index.md': undefined },
        problems: [noIndex('nb/havn/index.md', 'del')],
      },
      {
        name: 'the one of bokmål',
        files: { ...lockFile(), 'nb/index.md': undefined },
        problems: [noIndex('nb/index.md', 'strategi')],
      },
      {
        name: 'the one of a new part in English',
        files: {
          'en/index.md': englishFront,
          'en/harbour/quay.md': { locked: 'x' },
        },
        problems: [noIndex('en/harbour/index.md', 'del'), locked('en/harbour/quay.md')],
      },
    ],
    twin: {
      files: { 'en/index.md': englishFront, 'en/tom/.gitkeep': '' },
      shows: { address: '/en', text: 'The city has two parts.' },
    },
  },
];
