import { describe, expect, it } from 'vitest';
import { readContentFile } from '../../../../../lib/content/content-file.ts';
import { placeFiles } from '../../../../../lib/content/content-set.ts';
import { referenceTo } from '../../../../../lib/content/model/reference-to.ts';
import { greenCity } from '../green-city.ts';
import { noMedia } from '../write-content.ts';

function place(text: string) {
  const file = readContentFile(
    { path: 'nb/havn/bryggene.md', printed: 'x', language: 'nb', text, problems: [] },
    { href: (address) => address, picture: () => undefined },
  );
  const [placed] = placeFiles([file], {
    settings: undefined,
    media: noMedia,
    lock: undefined,
  }).files;
  if (placed === undefined) throw new Error('Not placed.');
  return placed;
}

describe('referenceTo', () => {
  it('gives what a link needs', () => {
    expect(referenceTo(place(greenCity['nb/havn/bryggene.md']))).toEqual({
      id: 'bryggene',
      type: 'section',
      language: 'nb',
      address: '/havn/bryggene',
      title: 'Bryggene',
      lead: 'Hvor byen møter vannet.',
    });
  });

  it('throws for a faulty file', () => {
    expect(() => referenceTo(place('Bare tekst.'))).toThrow(
      new Error('No front matter at /havn/bryggene.'),
    );
  });
});
