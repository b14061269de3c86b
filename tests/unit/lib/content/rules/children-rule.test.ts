import { describe, expect, it } from 'vitest';
import { lockFile } from '../../permalinks/locked-city.ts';
import { greenCity } from '../green-city.ts';
import { change, error, problemsIn } from '../write-content.ts';

const last = '  - bryggene\n';
const unknown = (line: number, id: string, hint: string) =>
  error(
    'nb/havn/index.md',
    line,
    5,
    'children-unknown',
    `\`innhold\` nevner \`${id}\`, men ingen side i mappa har den id-en.`,
    hint,
  );

describe('childrenRule', () => {
  it('wants every page of the folder', () => {
    expect(problemsIn(change('nb/havn/index.md', last, ''))).toEqual([
      error(
        'nb/havn/index.md',
        12,
        3,
        'children-missing',
        'Siden `bryggene` (content/nb/havn/bryggene.md) mangler i `innhold`.',
        'Legg til linjen `  - bryggene` der siden skal stå.',
      ),
    ]);
  });

  it('wants every part of the strategy', () => {
    expect(problemsIn(change('nb/index.md', '  - havn\n', ''))).toEqual([
      error(
        'nb/index.md',
        12,
        3,
        'children-missing',
        'Siden `havn` (content/nb/havn/index.md) mangler i `innhold`.',
        'Legg til linjen `  - havn` der siden skal stå.',
      ),
    ]);
  });

  it('wants nothing else', () => {
    expect(problemsIn(change('nb/havn/index.md', last, `${last}  - mal-park\n`))).toEqual([
      error(
        'nb/havn/index.md',
        14,
        5,
        'children-unknown',
        '`innhold` nevner `mal-park`, som ikke hører til her (content/nb/park/mal.md).',
        'Slett linjen, eller flytt fila.',
      ),
    ]);
  });

  it('tells of an id spelt wrong once', () => {
    expect(problemsIn(change('nb/havn/index.md', last, '  - brygene\n'))).toEqual([
      unknown(13, 'brygene', 'Mente du `bryggene`? Rett id-en, eller slett linjen.'),
    ]);
  });

  it('pairs the only strange id with the only page that is left', () => {
    expect(problemsIn(change('nb/havn/bryggene.md', 'id: bryggene', 'id: kaiene'))).toEqual([
      unknown(13, 'bryggene', 'Mente du `kaiene`? Rett id-en, eller slett linjen.'),
    ]);
  });

  it('wants each page once', () => {
    expect(problemsIn(change('nb/havn/index.md', last, last + last))).toEqual([
      error(
        'nb/havn/index.md',
        14,
        5,
        'children-duplicate',
        '`bryggene` står to ganger i `innhold`.',
        'Slett den ene linjen.',
      ),
    ]);
  });

  it('counts a page whose fields cannot be read', () => {
    expect(
      problemsIn({ 'nb/havn/bryggene.md': 'Bryggene er åpne.' }).map(({ rule }) => rule),
    ).toEqual(['front-matter-missing']);
  });

  it('takes the id that a page was published with', () => {
    const files = {
      ...lockFile(),
      ...change('nb/havn/bryggene.md', 'id: bryggene', 'id: kaiene'),
    };
    expect(problemsIn(files).map(({ rule }) => rule)).toEqual(['permalink-id']);
  });

  it('does not judge what a copy may be', () => {
    const files = {
      ...change('nb/havn/index.md', last, `${last}  - kaiene\n`),
      'nb/havn/kaiene.md': greenCity['nb/havn/bryggene.md'],
    };
    expect(problemsIn(files).map(({ rule }) => rule)).toEqual(['id-duplicate']);
  });

  it('does not judge the list of a part that stands as a page', () => {
    const misplaced = greenCity['nb/havn/index.md'].replace('id: havn', 'id: kai');
    expect(problemsIn({ 'nb/kai.md': misplaced }).map(({ rule }) => rule)).toEqual(['type-place']);
  });
});
