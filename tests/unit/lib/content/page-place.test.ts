import { expect, it } from 'vitest';
import { placeOf } from '../../../../lib/content/page-place.ts';

it.each([
  ['nb/index.md', 'front'],
  ['en/index.md', 'front'],
  ['nb/om.md', 'root'],
  ['nb/havn/index.md', 'part'],
  ['nb/havn/mal.md', 'child'],
])('%s is a page of the kind %s', (path, place) => {
  expect(placeOf(path)).toBe(place);
});
