import { describe, expect, it } from 'vitest';
import { greenCity } from '../green-city.ts';
import { change, error, problemsIn } from '../write-content.ts';

const reserved = (file: string, line: number, column: number, address: string, hint: string) =>
  error(
    file,
    line,
    column,
    'address-reserved',
    `Adressen ${address} bruker nettstedet selv.`,
    hint,
  );
const article = greenCity['nb/om.md'].replace('id: om', 'id: ny');

describe('an address', () => {
  it.each(['404', 'api', 'assets', 'en', 'healthz', 'id', 'media', 'nb', 'nn', 'sok'])(
    'is not one the site uses itself: /%s',
    (word) => {
      const hint = `Legg til linjen \`slug: ${word}-side\`, eller gi fila et annet navn.`;
      expect(problemsIn({ [`nb/${word}.md`]: article })).toEqual([
        reserved(`nb/${word}.md`, 1, 1, `/${word}`, hint),
      ]);
    },
  );

  it('is not the front page’s file', () => {
    expect(problemsIn(change('nb/om.md', 'meny:', 'slug: index\nmeny:'))).toEqual([
      reserved(
        'nb/om.md',
        7,
        7,
        '/index',
        'Skriv `slug: index-side`, eller gi fila et annet navn.',
      ),
    ]);
  });

  it('may end in a word the site uses first', () => {
    expect(problemsIn(change('nb/havn/bryggene.md', 'status:', 'slug: media\nstatus:'))).toEqual(
      [],
    );
  });
});

describe('a former address', () => {
  const former = (address: string) =>
    change('nb/om.md', 'meny:', `tidligere:\n  - ${address}\nmeny:`);

  it.each(['/404', '/api/v1', '/assets/kart', '/sok', '/media/kart'])('is not %s', (address) => {
    expect(problemsIn(former(address))).toEqual([
      reserved('nb/om.md', 8, 5, address, 'Slett linjen, og `tidligere:` når lista er tom.'),
    ]);
  });

  it.each(['/id/gammel', '/nb/om', '/en/about', '/om/sok'])('may be %s', (address) => {
    expect(problemsIn(former(address))).toEqual([]);
  });
});
