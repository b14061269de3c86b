import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { site } from './real-site.ts';

/** What names this strategy: its owner and its place, its name, and the titles of what it consists of. */
const { name, owner } = site.settings;
const titles = site.pages.filter(({ type }) => type !== 'article').map(({ title }) => title);
const place = owner.nb.split(' ')[0] ?? '';
const words = [...Object.values(name), ...titles, place, 'Vågen', 'vennskapsby', 'Brusselkontor'];

it('the engine has no word of the strategy', () => {
  const files = globSync('{lib,app,components,finish,server,public}/**/*.{ts,tsx,css,svg}').sort();
  expect(files.length).toBeGreaterThan(100);
  expect(place).toBe('Bergen');
  const named = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8').toLowerCase();
    return words
      .filter((word) => text.includes(word.toLowerCase()) || file.includes(word.toLowerCase()))
      .map((word) => `${file}: ${word}`);
  });
  expect(named).toEqual([]);
});
