import { expect, it } from 'vitest';
import { readContentFile } from '../../../../../lib/content/content-file.ts';
import { fragmentsOf } from '../../../../../lib/content/rules/fragments-of.ts';
import { greenCity } from '../green-city.ts';

const read = (path: keyof typeof greenCity) =>
  readContentFile(
    { path, printed: path, language: 'nb', text: greenCity[path], problems: [] },
    { href: (address) => address, picture: () => undefined },
  );

it('are headings and numbered paragraphs', () => {
  expect(fragmentsOf(read('nb/havn/bryggene.md'))).toEqual(['var-rolle', 'avsnitt-1', 'avsnitt-2']);
});

it('are headings alone where the words are ours', () => {
  expect(fragmentsOf(read('nb/om.md'))).toEqual(['kontakt']);
});

it('are the goal’s own words', () => {
  expect(fragmentsOf(read('nb/havn/mal.md'))).toEqual(['mal']);
});
