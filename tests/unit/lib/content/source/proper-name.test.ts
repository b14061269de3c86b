import { expect, it } from 'vitest';
import { properName } from '../../../../../lib/content/source/proper-name.ts';

it.each([
  ['om.md', 'om.md'],
  ['Om oss.md', 'om-oss.md'],
  ['Årsrapport (endelig) – 2026.md', 'arsrapport-endelig-2026.md'],
  ['Ærø.md'.normalize('NFD'), 'aero.md'],
  ['om.MD', 'om.md'],
  ['om.md ', 'om.md'],
  ['om.md.txt', 'om.md'],
  ['om.markdown', 'om.md'],
  ['om', 'om.md'],
  ['v1.2.md', 'v1-2.md'],
  ['mal.md.md', 'mal.md'],
  ['北京.md', undefined],
  ['---.md', undefined],
])('a page called %j is meant as %j', (name, proper) => {
  expect(properName(name, 'page')).toBe(proper);
});

it.each([
  ['Havn', 'havn'],
  ['havn.md', 'havn'],
  ['Bergen i verden', 'bergen-i-verden'],
])('a folder called %j is meant as %j', (name, proper) => {
  expect(properName(name, 'folder')).toBe(proper);
});

it.each([
  ['Vågen.JPG', 'vagen.jpg'],
  ['kart.jpeg', 'kart.jpeg'],
  ['kart_1..svg', 'kart-1.svg'],
])('a picture called %j is meant as %j', (name, proper) => {
  expect(properName(name, 'picture')).toBe(proper);
});
