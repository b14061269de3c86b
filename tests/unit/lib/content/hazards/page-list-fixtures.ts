import { greenCity } from '../green-city.ts';
import { change, error } from '../write-content.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const part = 'nb/havn/index.md';
const list = '  - mal-havn\n  - bryggene\n';
const missing = (
  file: string,
  line: number,
  column: number,
  id: string,
  path: string,
  hint: string,
) =>
  error(
    file,
    line,
    column,
    'children-missing',
    `Siden \`${id}\` (content/${path}) mangler i \`innhold\`.`,
    hint,
  );
const unknown = (line: number, column: number, id: string, hint: string, elsewhere?: string) =>
  error(
    part,
    line,
    column,
    'children-unknown',
    elsewhere === undefined
      ? `\`innhold\` nevner \`${id}\`, men ingen side i mappa har den id-en.`
      : `\`innhold\` nevner \`${id}\`, som ikke hører til her (content/${elsewhere}).`,
    hint,
  );
const twice = (line: number, column: number, hint: string) =>
  error(part, line, column, 'children-duplicate', '`bryggene` står to ganger i `innhold`.', hint);

/** The rules of `page-rules.ts` on `innhold`. */
export const pageListFixtures: readonly RuleFixtures[] = [
  {
    rule: 'children-missing',
    hazards: ['a page that no list names, or that a list names in vain'],
    faults: [
      {
        name: 'a new section that no list names',
        files: {
          'nb/park/stiene.md': greenCity['nb/havn/bryggene.md'].replace(
            'id: bryggene',
            'id: stiene',
          ),
        },
        problems: [
          missing(
            'nb/park/index.md',
            12,
            3,
            'stiene',
            'nb/park/stiene.md',
            'Legg til linjen `  - stiene` der siden skal stå.',
          ),
        ],
      },
      {
        name: 'a list on one line that lacks two',
        files: change(part, `\n${list}`, ' []\n'),
        problems: [
          missing(
            part,
            11,
            10,
            'bryggene',
            'nb/havn/bryggene.md',
            'Skriv `innhold: [bryggene, mal-havn]`.',
          ),
          missing(
            part,
            11,
            10,
            'mal-havn',
            'nb/havn/mal.md',
            'Skriv `innhold: [bryggene, mal-havn]`.',
          ),
        ],
      },
      {
        name: 'a section that is moved to another part, in a list without indentation',
        files: {
          'nb/havn/bryggene.md': undefined,
          'nb/park/bryggene.md': greenCity['nb/havn/bryggene.md'],
          ...change(part, '  - bryggene\n', ''),
          ...change('nb/park/index.md', '  - mal-park', '- mal-park'),
        },
        problems: [
          missing(
            'nb/park/index.md',
            12,
            1,
            'bryggene',
            'nb/park/bryggene.md',
            'Legg til linjen `- bryggene` der siden skal stå.',
          ),
        ],
      },
      {
        name: 'a part that the front page lacks',
        files: change('nb/index.md', '  - havn\n', ''),
        problems: [
          missing(
            'nb/index.md',
            12,
            3,
            'havn',
            'nb/havn/index.md',
            'Legg til linjen `  - havn` der siden skal stå.',
          ),
        ],
      },
    ],
    twin: {
      files: change(part, list, '  - bryggene\n  - mal-havn\n'),
      shows: { address: '/havn/bryggene', text: 'Bryggene er åpne for alle.' },
    },
  },
  {
    rule: 'children-unknown',
    hazards: ['a page that no list names, or that a list names in vain'],
    faults: [
      {
        name: 'an id spelt wrong',
        files: change(part, '- bryggene', '- brygene'),
        problems: [
          unknown(13, 5, 'brygene', 'Mente du `bryggene`? Rett id-en, eller slett linjen.'),
        ],
      },
      {
        name: 'a page that was deleted',
        files: { 'nb/havn/bryggene.md': undefined },
        problems: [unknown(13, 5, 'bryggene', 'Slett linjen, eller rett id-en.')],
      },
      {
        name: 'all pages deleted',
        files: { 'nb/havn/bryggene.md': undefined, 'nb/havn/mal.md': undefined },
        problems: ['mal-havn', 'bryggene'].map((id, index) =>
          unknown(
            12 + index,
            5,
            id,
            'Slett linjen, og skriv `innhold: []` når lista er tom, eller rett id-en.',
          ),
        ),
      },
      {
        name: 'a page of another part',
        files: change(part, list, `${list}  - mal-park\n`),
        problems: [unknown(14, 5, 'mal-park', 'Slett linjen, eller flytt fila.', 'nb/park/mal.md')],
      },
      {
        name: 'the id changed in the page alone',
        files: change('nb/havn/bryggene.md', 'id: bryggene', 'id: kaiene'),
        problems: [
          unknown(13, 5, 'bryggene', 'Mente du `kaiene`? Rett id-en, eller slett linjen.'),
        ],
      },
      {
        name: 'a list on one line, with an article in it',
        files: change(part, `\n${list}`, ' [mal-havn, om, bryggene]\n'),
        problems: [unknown(11, 21, 'om', 'Skriv `innhold: [mal-havn, bryggene]`.', 'nb/om.md')],
      },
    ],
    twin: {
      files: change('nb/havn/bryggene.md', 'status:', 'utkast: true\nstatus:'),
    },
  },
  {
    rule: 'children-duplicate',
    hazards: ['the same id, address or order twice'],
    faults: [
      {
        name: 'a line copied',
        files: change(part, '  - bryggene\n', '  - bryggene\n  - bryggene\n'),
        problems: [twice(14, 5, 'Slett den ene linjen.')],
      },
      {
        name: 'a page moved up, and left where it was',
        files: change(part, list, '  - bryggene\n  - mal-havn\n  - bryggene\n'),
        problems: [twice(14, 5, 'Slett den ene linjen.')],
      },
      {
        name: 'twice on one line',
        files: change(part, `\n${list}`, ' [mal-havn, bryggene, bryggene]\n'),
        problems: [twice(11, 31, 'Skriv `innhold: [mal-havn, bryggene]`.')],
      },
    ],
    twin: {
      files: change(part, `\n${list}`, ' [mal-havn, bryggene]\n'),
      shows: { address: '/havn/bryggene', text: 'Bryggene er åpne for alle.' },
    },
  },
];
