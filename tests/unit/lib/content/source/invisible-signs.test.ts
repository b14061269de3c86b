import { describe, expect, it } from 'vitest';
import {
  invisibleSigns,
  showInvisible,
  withoutInvisible,
} from '../../../../../lib/content/source/invisible-signs.ts';

const text = 'by\u200Ben\u2028ved\u{E0041}';

describe('the signs nobody sees', () => {
  it('are found with their places', () => {
    expect(invisibleSigns(text)).toEqual([
      { code: 'U+200B', index: 2 },
      { code: 'U+2028', index: 5 },
      { code: 'U+E0041', index: 9 },
    ]);
  });

  it('can be shown', () => {
    expect(showInvisible(text)).toBe('by[U+200B]en[U+2028]ved[U+E0041]');
  });

  it('can be left out, with a blank for a line break', () => {
    expect(withoutInvisible(text)).toBe('byen ved');
  });
});
