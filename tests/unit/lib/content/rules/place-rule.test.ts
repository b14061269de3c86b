import { describe, expect, it } from 'vitest';
import { greenCity } from '../green-city.ts';
import { change, error, problemsIn } from '../write-content.ts';

describe('placeRule', () => {
  it('wants a strategy for the front page', () => {
    expect(problemsIn(change('nb/index.md', 'type: strategi', 'type: del'))).toEqual([
      error(
        'nb/index.md',
        2,
        7,
        'type-place',
        'Språkmappas index.md kan ikke ha `type: del`.',
        'Skriv `type: strategi`, eller flytt fila.',
      ),
    ]);
  });

  it('wants a part for the index of a folder', () => {
    expect(problemsIn(change('nb/havn/index.md', 'type: del', 'type: strategi'))).toEqual([
      error(
        'nb/havn/index.md',
        2,
        7,
        'type-place',
        'index.md i en undermappe kan ikke ha `type: strategi`.',
        'Skriv `type: del`, eller flytt fila.',
      ),
    ]);
  });

  it('wants a goal or a section in the folder of a part', () => {
    const files = change('nb/havn/bryggene.md', 'type: kapittel', 'type: side\nmeny: ingen');
    expect(problemsIn(files)).toEqual([
      error(
        'nb/havn/bryggene.md',
        2,
        7,
        'type-place',
        'En fil i mappa til en del kan ikke ha `type: side`.',
        'Skriv `type: kapittel`, slett feltet `meny`, eller flytt fila til content/nb/bryggene.md.',
      ),
    ]);
  });

  it('wants an article beside the front page', () => {
    const part = greenCity['nb/park/index.md'].replace('id: park', 'id: skog');
    expect(problemsIn({ 'nb/skogen.md': part })).toEqual([
      error(
        'nb/skogen.md',
        2,
        7,
        'type-place',
        'En fil rett i språkmappa kan ikke ha `type: del`.',
        'Skriv `type: side` og `meny: ingen`, slett feltet `innhold`, eller flytt fila til content/nb/skogen/index.md.',
      ),
    ]);
  });
});
