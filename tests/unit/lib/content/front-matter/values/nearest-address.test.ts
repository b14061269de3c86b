import { describe, expect, it } from 'vitest';
import { nearestAddress } from '../../../../../../lib/content/front-matter/values/nearest-address.ts';

describe('nearestAddress', () => {
  it.each([
    ['/havn', '/havn'],
    ['/Havn/', '/havn'],
    ['havn/Vår rolle', '/havn/var-rolle'],
    ['https://by.example/havn?a=b#c', '/havn'],
    ['/havn.html', '/havn'],
    ['nb\\havn.md', '/nb/havn'],
    ['//', '/'],
  ])('reads %j as %s', (written, address) => {
    expect(nearestAddress(written)).toBe(address);
  });
});
