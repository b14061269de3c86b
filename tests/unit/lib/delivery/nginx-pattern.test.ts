import { expect, it } from 'vitest';
import { nginxPattern } from '../../../../lib/delivery/nginx-pattern.ts';

it.each(['/a.b', '/a+(b)', '/[x]{1}|^$\\*?'])('matches %s and nothing else', (text) => {
  const pattern = new RegExp(`^${nginxPattern(text)}$`);
  expect(pattern.test(text)).toBe(true);
  expect(pattern.test(text.replace(/\W$|\.|b$/, 'x'))).toBe(false);
});
