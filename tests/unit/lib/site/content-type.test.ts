import { expect, it } from 'vitest';
import { contentType } from '../../../../lib/site/content-type.ts';

it.each([
  ['a/b.html', 'text/html; charset=utf-8'],
  ['x.js', 'text/javascript; charset=utf-8'],
  ['x.json', 'application/json; charset=utf-8'],
  ['speculation-rules.json', 'application/speculationrules+json'],
  ['x.svg', 'image/svg+xml; charset=utf-8'],
  ['x.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['x.woff2', 'font/woff2'],
  ['x.png', 'image/png'],
  ['x', 'application/octet-stream'],
  ['x.ukjent', 'application/octet-stream'],
])('calls %s %s', (file, type) => {
  expect(contentType(file)).toBe(type);
});
