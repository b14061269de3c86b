import { describe, expect, it } from 'vitest';
import { nearestFileName } from '../../../../../../lib/content/front-matter/values/nearest-file-name.ts';

describe('nearestFileName', () => {
  it.each([
    ['media/havn.jpg', 'havn.jpg'],
    ['..\\Havna om natta.JPG', 'havna-om-natta.jpg'],
    ['havn', '.'],
  ])('reads %j as %s', (written, name) => {
    expect(nearestFileName(written)).toBe(name);
  });
});
