import { describe, expect, it } from 'vitest';
import { resolveReference } from '../../../../finish/verify/resolve-reference.ts';

const atRoot = { basePath: '', siteUrl: undefined };
const mounted = { basePath: '/x', siteUrl: 'https://example.no' };

describe('resolveReference', () => {
  it.each([
    ['/', { path: '/', fragment: '' }],
    ['/b#c', { path: '/b', fragment: 'c' }],
    ['#c', { path: '/en/a', fragment: 'c' }],
    ['b', { path: '/en/b', fragment: '' }],
    ['../b?c', { path: '/b', fragment: '' }],
    ['/%C3%A5#%C3%B8', { path: '/å', fragment: 'ø' }],
    ['/%E5pen', { path: '/%E5pen', fragment: '' }],
    ['http://', { path: 'http://', fragment: '' }],
    ['https://example.no/b', 'outside'],
    ['//example.no/b', 'outside'],
    ['mailto:a@example.no', 'outside'],
    ['data:image/png;base64,', 'outside'],
  ])('reads %s on a page', (reference, target) => {
    expect(resolveReference(reference, '/en/a', atRoot)).toEqual(target);
  });

  it.each([
    ['/x', { path: '/', fragment: '' }],
    ['/x/b', { path: '/b', fragment: '' }],
    ['https://example.no/x/b', { path: '/b', fragment: '' }],
    ['/xy', 'beside'],
    ['/b', 'beside'],
    ['https://example.com/x/b', 'outside'],
  ])('reads %s under a base path of a known host', (reference, target) => {
    expect(resolveReference(reference, '/en/a', mounted)).toEqual(target);
  });
});
