import { expect, it } from 'vitest';
import { htmlOf, problemsOf } from './render.ts';

it('marks words in another language', () => {
  expect(htmlOf('Vi er :en[West *Norway* Office] der.')).toBe(
    '<p>Vi er <span lang="en">West <em>Norway</em> Office</span> der.</p>',
  );
});

it('marks passages in another language', () => {
  const text = ':::nn\nEg veit.\n\nDu òg.\n:::';
  expect(htmlOf(text)).toBe('<div lang="nn"><p>Eg veit.</p><p>Du òg.</p></div>');
  expect(problemsOf(text)).toEqual([]);
});

it('gives Arabic its direction', () => {
  expect(htmlOf(':ar[سلام]')).toBe('<p><span lang="ar" dir="rtl">سلام</span></p>');
});
