import { expect, it } from 'vitest';
import { mendAddress } from '../../../../../lib/content/markdown/mend-address.ts';

it.each([
  ['/a', '/a'],
  ['https://example.org/%C3%A5%20b?c=%26', 'https://example.org/%C3%A5%20b?c=%26'],
  ['/a  b\u00A0c', '/a%20b%20c'],
  ['/a\\b', '/a/b'],
  ['/\u202Ea\u0007', '/a'],
  ['/%E6%F8%E5', '/%C3%A6%C3%B8%C3%A5'],
  ['/%C3%A5%E5', '/%C3%83%C2%A5%C3%A5'],
  ['/50%-90%', '/50%25-90%25'],
  ['/%zz%2', '/%25zz%252'],
])('makes %j %s, and leaves that as it is', (url, mended) => {
  expect(mendAddress(url)).toBe(mended);
  expect(mendAddress(mended)).toBe(mended);
});
