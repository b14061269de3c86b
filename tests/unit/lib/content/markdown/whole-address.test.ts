import { expect, it } from 'vitest';
import { wholeAddress } from '../../../../../lib/content/markdown/whole-address.ts';

it.each([
  ['https://example.org', 'https://example.org'],
  ['localhost:3000/a', 'https://localhost:3000/a'],
  ['www.a', 'https://www.a'],
  ['by.kommune.no?a', 'https://by.kommune.no?a'],
])('takes %s for %s', (url, whole) => {
  expect(wholeAddress(url)).toBe(whole);
});

it.each(['/a', '#a', 'a.md', 'side.html', 'mailto:a@b.no', 'post@b.no', 'noe.nordmann', 'norge'])(
  'takes %s for no address on the web',
  (url) => {
    expect(wholeAddress(url)).toBeUndefined();
  },
);
