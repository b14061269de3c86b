import { expect, it } from 'vitest';
import { srcSet } from '../../../../lib/media/src-set.ts';

const href = (address: string) => `/base${address}`;

it('copies are told apart by their widths', () => {
  const copies = [
    { address: '/a-1.jpg', width: 480 },
    { address: '/a-2.jpg', width: 800 },
  ];
  expect(srcSet(copies, href)).toBe('/base/a-1.jpg 480w, /base/a-2.jpg 800w');
});

it('one copy stands alone', () => {
  expect(srcSet([{ address: '/a.svg', width: 40 }], href)).toBe('/base/a.svg');
});
