import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readBuiltSite } from '../site/built-site.ts';
import { buildCopy, changeFile, copyProject, finishCopy } from './build-copy.ts';

it('a site without a picture is built', { timeout: 300_000 }, () => {
  const copy = copyProject('without-pictures');
  rmSync(join(copy, 'content/media'), { recursive: true });
  for (const front of ['content/nb/index.md', 'content/en/index.md']) {
    changeFile(copy, front, (text) => text.replace(/bilde:\n(?: {2}.*\n)+/, ''));
  }
  expect(buildCopy(copy)).toMatchObject({ status: 0 });
  expect(finishCopy(copy)).toMatchObject({ status: 0 });
  const { files } = readBuiltSite(join(copy, 'out'));
  const assets = [...files].filter((file) => /^assets\/.*(?<!\.br|\.gz)$/.test(file));
  expect(assets).toEqual([expect.stringMatching(/^assets\/enhance-\w+\.js$/)]);
});
