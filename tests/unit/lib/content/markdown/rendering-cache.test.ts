import { expect, it } from 'vitest';
import { sourceVersion } from '../../../../../lib/build-cache/source-version.ts';
import { renderingCache } from '../../../../../lib/content/markdown/rendering-cache.ts';
import { temporaryFolder } from '../../../finish/temporary-folder.ts';

const { version = '', changed = 0 } = sourceVersion('.') ?? {};

it('a process that started after the newest change of the code keeps what it renders', () => {
  const folder = '.next/cache/markdown';
  expect(renderingCache('.', changed + 1)).toEqual({ folder, version, isWritable: true });
});

it.each([
  ['runs code that has changed since', changed],
  ['does not say when it started', undefined],
])('a process that %s keeps nothing', (_, started) => {
  expect(renderingCache('.', started)?.isWritable).toBe(false);
});

it('there is none where the code is not at hand', () => {
  expect(renderingCache(temporaryFolder(), 0)).toBeUndefined();
});
