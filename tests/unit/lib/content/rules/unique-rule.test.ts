import { describe, expect, it } from 'vitest';
import { englishFront, greenCity } from '../green-city.ts';
import { change, error, problemsIn } from '../write-content.ts';

describe('an id', () => {
  it('is used once in a language', () => {
    expect(problemsIn(change('nb/ordliste.md', 'id: ordliste', 'id: om'))).toEqual([
      error(
        'nb/ordliste.md',
        3,
        5,
        'id-duplicate',
        '`id: om` er alt brukt i content/nb/om.md.',
        'Gi siden en egen id. Skriv `id: om-2` eller noe som passer bedre.',
      ),
    ]);
  });

  it('is used again in another language', () => {
    expect(problemsIn({ 'en/index.md': englishFront })).toEqual([]);
  });
});

describe('an address', () => {
  const duplicate = (
    file: string,
    [line, column]: readonly [number, number],
    address: string,
    holder: string,
    hint: string,
  ) =>
    error(
      file,
      line,
      column,
      'address-duplicate',
      `Adressen ${address} er alt brukt av content/${holder}.`,
      hint,
    );

  it('is used once, also by slug', () => {
    expect(problemsIn(change('nb/ordliste.md', 'liste:', 'slug: om\nliste:'))).toEqual([
      duplicate(
        'nb/ordliste.md',
        [7, 7],
        '/om',
        'nb/om.md',
        'Skriv `slug: om-2`, eller gi fila et annet navn.',
      ),
    ]);
  });

  it('is used once, by a file or a folder', () => {
    const file = greenCity['nb/om.md'].replace('id: om', 'id: kysten');
    expect(problemsIn({ 'nb/havn.md': file })).toEqual([
      duplicate(
        'nb/havn.md',
        [1, 1],
        '/havn',
        'nb/havn/index.md',
        'Legg til linjen `slug: havn-2`, eller gi fila et annet navn.',
      ),
    ]);
  });
});
