import { expect, it } from 'vitest';
import { hostRedirects } from '../../../../lib/delivery/host-redirects.ts';

it('a line for each address that leads on', () => {
  const redirects = [
    { from: '/id/b', to: '/a/b' },
    { from: '/hjem', to: '/' },
  ];
  expect(hostRedirects({ basePath: '/sted', redirects })).toBe(
    '/sted/id/b /sted/a/b 301\n/sted/hjem /sted 301\n',
  );
});

it('no more than hosts take', () => {
  const redirects = Array.from({ length: 2001 }, (_, index) => ({ from: `/id/${index}`, to: '/' }));
  const lines = hostRedirects({ basePath: '', redirects }).trimEnd().split('\n');
  expect(lines).toHaveLength(2000);
  expect(lines.at(-1)).toBe('/id/1999 / 301');
});
