import { expect, it } from 'vitest';
import { acceptedEncodings } from '../../../server/accepted-encodings.ts';

it.each([
  [undefined, ['identity']],
  ['gzip, deflate, br, zstd', ['br', 'gzip', 'identity']],
  ['br;q=0.1, gzip;q=0.9', ['gzip', 'br', 'identity']],
  ['*;q=0', []],
])('of %j takes %j, also when asked again', (header, encodings) => {
  expect(acceptedEncodings(header)).toEqual(encodings);
  expect(acceptedEncodings(header)).toEqual(encodings);
});

it('a list that is new is understood, however many came before', () => {
  for (let index = 0; index < 2_000; index += 1) acceptedEncodings(`x-${index}`);
  expect(acceptedEncodings('gzip, x-new')).toEqual(['gzip', 'identity']);
  expect(acceptedEncodings(`gzip, ${'x'.repeat(9_000)}`)).toEqual(['gzip', 'identity']);
});
