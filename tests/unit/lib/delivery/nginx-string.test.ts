import { expect, it } from 'vitest';
import { nginxString } from '../../../../lib/delivery/nginx-string.ts';

it.each([
  ['', '""'],
  ["default-src 'none'; img-src 'self'", "\"default-src 'none'; img-src 'self'\""],
  ['"/regler.json"', '"\\"/regler.json\\""'],
  ['~^\\.x$', '"~^\\\\.x$"'],
  ['ok\n', '"ok\\n"'],
])('%j is written %s', (text, written) => {
  expect(nginxString(text)).toBe(written);
});
