import { change, error } from '../write-content.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const title = 'tittel: Om nettstedet';
const change1 = 'endringer:\n  - dato: 2026-11-23\n    tekst: Publisert';
const feature = (line: number, column: number, message: string, hint: string) => [
  error('nb/om.md', line, column, 'yaml-feature', message, hint),
];
const comment = (line: number, column: number, message: string, hint: string) => [
  error('nb/om.md', line, column, 'yaml-comment', message, hint),
];
const noFields = (message: string) => [
  error('nb/om.md', 2, 1, 'yaml-fields', message, 'Skriv ett felt på hver linje: `navn: verdi`.'),
];
const own = (sign: string) => `Verdien begynner med \`${sign}\`, som har en egen betydning her.`;
const backslash = 'Omvendt skråstrek har en egen betydning mellom anførselstegn.';
const moveComment = 'Er det en kommentar, flytt den til en egen linje.';

/** The rules of `field-rules.ts` about YAML that says another thing than it looks like. */
export const fieldYamlFixtures: readonly RuleFixtures[] = [
  {
    rule: 'yaml-feature',
    hazards: ['aliases, anchors, tags and merge keys', 'invisible text'],
    faults: [
      {
        name: 'emphasis that reads as an alias',
        files: change('nb/om.md', title, 'tittel: *Om* nettstedet'),
        problems: feature(4, 9, own('*'), 'Skriv `tittel: Om nettstedet`.'),
      },
      {
        name: 'an anchor',
        files: change('nb/om.md', title, 'tittel: &co og vi'),
        problems: feature(4, 9, own('&'), 'Skriv `tittel: "&co og vi"`.'),
      },
      {
        name: 'a tag',
        files: change('nb/om.md', title, 'tittel: !Obs'),
        problems: feature(4, 9, own('!'), 'Skriv `tittel: "!Obs"`.'),
      },
      {
        name: 'an alias in a list',
        files: change('nb/om.md', 'meny: bunn', 'meny: bunn\ntidligere: [/a, *b]'),
        problems: feature(
          8,
          17,
          'Verdien begynner med `&`, `*` eller `!`, som har en egen betydning her.',
          'Skriv `tidligere: [/a, "*b"]`.',
        ),
        byHand: 'in quotes it is still no address',
      },
      {
        name: 'a backslash that stands for something else',
        files: change('nb/om.md', title, 'tittel: "C:\\bin"'),
        problems: feature(4, 12, backslash, 'Skriv `tittel: "C:\\\\bin"`.'),
      },
      {
        name: 'a sign that nobody sees, spelt out',
        files: change('nb/om.md', title, 'tittel: "Om\\u202E nettstedet"'),
        problems: feature(4, 12, backslash, 'Skriv `tittel: "Om\\\\u202E nettstedet"`.'),
      },
      {
        name: 'fields merged from elsewhere',
        files: change('nb/om.md', title, `<<: {tittel: Alt}\n${title}`),
        problems: feature(
          4,
          1,
          '`<<` henter felter fra et annet sted, og kan ikke brukes her.',
          'Slett linjen, og skriv feltene rett i fila.',
        ),
      },
    ],
    twin: {
      files: change('nb/om.md', title, `tittel: 'Om! & om * \\n'`),
      shows: { address: '/om', text: 'Om! & om * \\n' },
    },
  },
  {
    rule: 'yaml-comment',
    hazards: ['a value cut at `#`'],
    faults: [
      {
        name: 'a number sign in a value',
        files: change('nb/om.md', title, 'tittel: Mål #1'),
        problems: comment(
          4,
          9,
          'Alt etter «#» faller bort: «#1».',
          `Skriv \`tittel: "Mål #1"\`. ${moveComment}`,
        ),
      },
      {
        name: 'a number sign at the beginning of one',
        files: change('nb/om.md', title, 'tittel: #dugnad'),
        problems: comment(
          4,
          9,
          'Alt etter «#» faller bort: «#dugnad».',
          `Skriv \`tittel: "#dugnad"\`. ${moveComment}`,
        ),
      },
      {
        name: 'a comment after a value in quotes',
        files: change('nb/om.md', title, 'tittel: "Om oss" # kort'),
        problems: comment(
          4,
          9,
          'Alt etter «#» faller bort: «# kort».',
          'Skriv `tittel: "Om oss"`. Flytt kommentaren til en egen linje.',
        ),
      },
      {
        name: 'a comment in the middle of a value',
        files: change('nb/om.md', 'Hvem som', 'Hvem\n  # her?\n  som'),
        problems: comment(
          6,
          3,
          'En linje midt i verdien begynner med «#» og faller bort: «# her?».',
          'Slett linjen, eller sett hele verdien i anførselstegn.',
        ),
      },
    ],
    twin: {
      files: change('nb/om.md', title, '# Kort:\ntittel: C#-kurset'),
      shows: { address: '/om', text: 'C#-kurset' },
    },
  },
  {
    rule: 'yaml-fields',
    hazards: ['front matter never closed, or closed by something else than `---`'],
    byHand: 'only the editor knows what the fields are to say',
    faults: [
      {
        name: 'words',
        files: { 'nb/om.md': '---\nHer begynner teksten.\n---\n\nHei.\n' },
        problems: noFields('Her står ingen felter.'),
      },
      {
        name: 'words on several lines',
        files: { 'nb/om.md': '---\nHer begynner\nteksten.\n---\n\nHei.\n' },
        problems: noFields('Her står ingen felter.'),
      },
      {
        name: 'a list',
        files: { 'nb/om.md': '---\n- ett punkt\n- ett til\n---\n\nHei.\n' },
        problems: noFields('Feltene kan ikke være en liste.'),
      },
      {
        name: 'code',
        files: { 'nb/om.md': '---\n!!js/function "function () {}"\n---\n\nHei.\n' },
        problems: noFields('Her står ingen felter.').map((problem) => ({ ...problem, column: 15 })),
      },
    ],
    twin: {
      files: change('nb/om.md', 'type: side', '"type": side'),
      shows: { address: '/om', text: 'Om nettstedet' },
    },
  },
  {
    rule: 'key-duplicate',
    hazards: ['a field twice'],
    faults: [
      {
        name: 'the same field twice',
        files: change('nb/om.md', 'id: om', 'id: om\nid: om'),
        problems: [
          error('nb/om.md', 4, 1, 'key-duplicate', 'Feltet `id` står to ganger.', 'Slett linjen.'),
        ],
      },
      {
        name: 'its name in quotes',
        files: change('nb/om.md', 'id: om', `id: om\n'id': "om"`),
        problems: [
          error('nb/om.md', 4, 1, 'key-duplicate', 'Feltet `id` står to ganger.', 'Slett linjen.'),
        ],
      },
      {
        name: 'a field twice in an item',
        files: change('nb/om.md', '    tekst', '    dato: 2026-11-23\n    tekst'),
        problems: [
          error(
            'nb/om.md',
            10,
            5,
            'key-duplicate',
            'Feltet `dato` står to ganger.',
            'Slett linjen.',
          ),
        ],
      },
      {
        name: 'a field twice between braces',
        files: change(
          'nb/om.md',
          change1,
          'endringer:\n  - {dato: 2026-11-23, tekst: A, tekst: B}',
        ),
        problems: [
          error(
            'nb/om.md',
            9,
            34,
            'key-duplicate',
            'Feltet `tekst` står to ganger.',
            'Behold det ene og slett det andre.',
          ),
        ],
        byHand: 'only the editor knows which is right',
      },
      {
        name: 'two values',
        files: change('nb/om.md', title, `${title}\ntittel: Om oss`),
        problems: [
          error(
            'nb/om.md',
            5,
            1,
            'key-duplicate',
            'Feltet `tittel` står to ganger.',
            'Behold det ene og slett det andre.',
          ),
        ],
        byHand: 'only the editor knows which is right',
      },
    ],
    twin: {
      files: change(
        'nb/om.md',
        change1,
        `${change1.replace('23', '24')}\n${change1.replace('endringer:\n', '')}`,
      ),
      shows: { address: '/om', text: 'Om nettstedet' },
    },
  },
];
