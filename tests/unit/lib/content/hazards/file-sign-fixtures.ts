import { lockFile } from '../../permalinks/locked-city.ts';
import { englishFront, greenCity } from '../green-city.ts';
import { change, error } from '../write-content.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const om = greenCity['nb/om.md'];
const bryggene = greenCity['nb/havn/bryggene.md'];

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
export const fileSignFixtures: readonly RuleFixtures[] = [
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
        name: 'a letter of a misprint put right',
        files: {
          'nb/havn/bryggene.md': bryggene
            .replace('endringer:', 'rettelser:\n  - fra: ryddar\n    til: rydder\nendringer:')
            .replace('Vi rydder.', 'Vi rydd\uFFFDr.'),
        },
        problems: [lost('nb/havn/bryggene.md', 20, 4, 'rydd\uFFFDr.')],
      },
      {
        name: 'a letter of a text that was translated',
        files: {
          'en/index.md': englishFront,
          ...change('nb/index.md', 'Byen har', 'Byen h\uFFFDr'),
        },
        problems: [lost('nb/index.md', 19, 6, 'h\uFFFDr')],
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
