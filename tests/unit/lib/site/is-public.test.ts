import { expect, it } from 'vitest';
import { isPublic } from '../../../../lib/site/is-public.ts';

const approval = { by: 'Grønnby', date: '2026-11-24' };

it.each([
  [{ approval }, undefined, true],
  [{ approval }, 'ny-havn', false],
  [{}, undefined, false],
  [{}, 'ny-havn', false],
])('a site with %j in the preview %j: %j', (settings, preview, expected) => {
  expect(isPublic(settings, { preview })).toBe(expected);
});
