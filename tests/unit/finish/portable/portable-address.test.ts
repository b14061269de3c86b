import { describe, expect, it } from 'vitest';
import { portableAddress } from '../../../../finish/portable/portable-address.ts';

const byAddress = new Map([
  ['/', 'index.html'],
  ['/del', 'del.html'],
  ['/del/side', 'del/side.html'],
  ['/assets/a.svg', 'assets/a.svg'],
]);

describe('portableAddress', () => {
  it.each([
    ['/', 'index.html', 'index.html'],
    ['/', 'del/side.html', '../index.html'],
    ['/del', 'del.html', 'del.html'],
    ['/del/side#avsnitt-1', 'del.html', 'del/side.html#avsnitt-1'],
    ['/del#mal', 'en/id/del.html', '../../del.html#mal'],
    ['/assets/a.svg', 'del/side.html', '../assets/a.svg'],
    ['/del?q=a/b#c', 'del/side.html', '../del.html?q=a/b#c'],
  ])('makes %s on %s %s', (address, from, way) => {
    expect(portableAddress(address, from, { basePath: '', byAddress })).toBe(way);
  });

  it.each([
    ['/sti', '../index.html'],
    ['/sti/del#mal', '../del.html#mal'],
  ])('takes the base path off %s', (address, way) => {
    expect(portableAddress(address, 'del/side.html', { basePath: '/sti', byAddress })).toBe(way);
  });

  it.each(['#mal', 'https://by.example/a', 'mailto:a@by.example', '//by.example/a', 'a.css'])(
    'leaves %s as it is',
    (address) => {
      expect(portableAddress(address, 'del/side.html', { basePath: '', byAddress })).toBe(address);
    },
  );

  it.each([
    ['', '/borte'],
    ['/sti', '/del'],
  ])('refuses what leads to no file under «%s»: %s', (basePath, address) => {
    expect(() => portableAddress(address, 'index.html', { basePath, byAddress })).toThrow(
      `«${address}» på index.html fører ikke til noen fil.`,
    );
  });
});
