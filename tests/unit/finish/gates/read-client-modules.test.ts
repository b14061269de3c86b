import { describe, expect, it } from 'vitest';
import { readClientModules } from '../../../../finish/gates/read-client-modules.ts';
import { clientManifest } from '../page-of-next.ts';
import { temporaryFolder } from '../temporary-folder.ts';

describe('readClientModules', () => {
  it('joins the lists of every route, by plain paths', () => {
    const folder = temporaryFolder({
      'server/app/[[...path]]/page_client-reference-manifest.js': clientManifest({
        '[project]/node_modules/a/b.js <module evaluation>': 5,
      }),
      'server/app/_not-found/page_client-reference-manifest.js': clientManifest({
        '[project]/components/c.tsx': 6,
      }),
    });
    expect([...readClientModules(folder)].sort()).toEqual([
      ['5', 'node_modules/a/b.js'],
      ['6', 'components/c.tsx'],
    ]);
  });
});
