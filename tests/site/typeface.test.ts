import { expect, it } from 'vitest';
import { faceCharacters } from '../../lib/typography/face-characters.ts';
import { readBuiltSite } from './built-site.ts';
import { screens } from './chosen-file.ts';
import { attribute, elements, textOf } from './html.ts';
import { weightOf } from './weight-of.ts';

const site = readBuiltSite();
const known = new Set([...faceCharacters, '\n']);

it('the typeface has every character that stands on a page', () => {
  const texts = site.documents.map(({ file, tree }) => ({ file, text: textOf(tree) }));
  expect(texts.length).toBeGreaterThan(20);
  const strange = texts.flatMap(({ file, text }) =>
    [...new Set(text)].filter((one) => !known.has(one)).map((one) => `${file}: ${one}`),
  );
  // A new one goes into lib/typography/face-characters.ts; then «npm run face».
  expect(strange).toEqual([]);
});

it('every page asks for one typeface, and tells of it before its style sheet does', () => {
  for (const page of site.pages) {
    const preloaded = elements(page.tree, 'link').filter(
      (link) => attribute(link, 'rel') === 'preload' && attribute(link, 'as') === 'font',
    );
    expect(preloaded.map((link) => attribute(link, 'type'))).toEqual(['font/woff2']);
    expect(weightOf(site, page, screens.phone).fonts).toBeGreaterThan(10_000);
  }
});
