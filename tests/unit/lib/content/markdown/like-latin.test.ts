import { expect, it } from 'vitest';
import { likeLatin } from '../../../../../lib/content/markdown/like-latin.ts';

it('has our letters for those that look like them, and leaves the others', () => {
  expect(likeLatin('ЕХАmple.оrg ｂ пæ')).toBe('example.org b пæ');
});
