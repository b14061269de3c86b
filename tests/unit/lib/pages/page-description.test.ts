import { expect, it } from 'vitest';
import { pageDescription } from '../../../../lib/pages/page-description.ts';

it('is the lead on one line', () => {
  expect(pageDescription({ lead: '  Byen\n  ved   vannet.\n' })).toBe('Byen ved vannet.');
});
