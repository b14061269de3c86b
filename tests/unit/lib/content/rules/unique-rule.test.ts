import { describe, expect, it } from 'vitest';
import { englishFront, greenCity } from '../green-city.ts';
import { change, error, problemsIn } from '../write-content.ts';

const title = 'tittel: Om nettstedet';
const former = (...addresses: string[]) =>
  change(
    'nb/om.md',
    title,
    `${title}\ntidligere:\n${addresses.map((one) => `  - ${one}`).join('\n')}`,
  );
const taken = (file: string, line: number, address: string, holder: string) =>
  error(
    file,
    line,
    5,
    'former-address-taken',
    `Adressen ${address} er i bruk av content/${holder}.`,
    'Slett linjen, eller gi den andre siden en annen adresse.',
  );

describe('an id', () => {
  it('is used once in a language', () => {
    expect(problemsIn(change('nb/ordliste.md', 'id: ordliste', 'id: om'))).toEqual([
      error(
        'nb/ordliste.md',
        3,
        5,
        'id-duplicate',
        '`id: om` er alt brukt i content/nb/om.md.',
        'Gi siden en egen id, for eksempel `id: om-2`.',
      ),
    ]);
  });

  it('is used again in another language', () => {
    expect(problemsIn({ 'en/index.md': englishFront })).toEqual([]);
  });
});

describe('an address', () => {
  const duplicate = (file: string, line: number, column: number, address: string, holder: string) =>
    error(
      file,
      line,
      column,
      'address-duplicate',
      `Adressen ${address} er alt brukt av content/${holder}.`,
      'Gi fila et annet navn, eller skriv en annen `slug`.',
    );

  it('is used once, also by slug', () => {
    expect(problemsIn(change('nb/ordliste.md', 'liste:', 'slug: om\nliste:'))).toEqual([
      duplicate('nb/ordliste.md', 7, 7, '/om', 'nb/om.md'),
    ]);
  });

  it('is used once, by a file or a folder', () => {
    const file = greenCity['nb/om.md'].replace('id: om', 'id: kysten');
    expect(problemsIn({ 'nb/havn.md': file })).toEqual([
      duplicate('nb/havn/index.md', 1, 1, '/havn', 'nb/havn.md'),
    ]);
  });

  it.each(['en', 'nn', 'id', 'sok', 'api', 'media', 'assets', '404'])(
    'is not one the site uses itself: /%s',
    (word) => {
      const file = greenCity['nb/om.md'].replace('id: om', 'id: ny');
      expect(problemsIn({ [`nb/${word}.md`]: file })).toEqual([
        error(
          `nb/${word}.md`,
          1,
          1,
          'address-reserved',
          `Adressen /${word} bruker nettstedet selv.`,
          'Gi fila eller mappa et annet navn, eller skriv en annen `slug`.',
        ),
      ]);
    },
  );

  it('may end in a word the site uses first', () => {
    expect(problemsIn(change('nb/havn/bryggene.md', 'status:', 'slug: media\nstatus:'))).toEqual(
      [],
    );
  });
});

describe('a former address', () => {
  it('may be any that is free', () => {
    expect(problemsIn(former('/gammel', '/havn/gammel', '/id/gammel'))).toEqual([]);
  });

  it('is not that of a page', () => {
    expect(problemsIn(former('/gammel', '/havn'))).toEqual([
      taken('nb/om.md', 7, '/havn', 'nb/havn/index.md'),
    ]);
  });

  it('is not the page’s own', () => {
    expect(problemsIn(former('/om'))).toEqual([taken('nb/om.md', 6, '/om', 'nb/om.md')]);
  });

  it('is not that of an id', () => {
    expect(problemsIn(former('/id/havn'))).toEqual([
      taken('nb/om.md', 6, '/id/havn', 'nb/havn/index.md'),
    ]);
  });

  it('is claimed by one page', () => {
    const glossary = change('nb/ordliste.md', 'liste:', 'tidligere:\n  - /gammel\nliste:');
    expect(problemsIn({ ...former('/gammel'), ...glossary })).toEqual([
      taken('nb/ordliste.md', 8, '/gammel', 'nb/om.md'),
    ]);
  });
});
