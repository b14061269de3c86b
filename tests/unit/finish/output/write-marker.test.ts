import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeMarker, writeMarker } from '../../../../finish/output/write-marker.ts';
import { readBuildMarker } from '../../../../lib/site/build-marker.ts';
import { errorFile, errorStatuses } from '../../../../lib/site/error-pages.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const policy = { isIndexed: true, includeSubDomains: false };
const redirect = { from: '/id/b', to: '/b', title: 'B', language: 'nb' } as const;

describe('writeMarker', () => {
  it('writes what the server reads', () => {
    const errors = Object.fromEntries(errorStatuses.map((status) => [errorFile(status), 'feil']));
    const out = temporaryFolder({ ...errors, 'index.html': 'æ', 'a/b.css.br': '' });
    writeMarker(out, { basePath: '/x', policy, redirects: [redirect] });
    expect(readBuildMarker(out)).toEqual({
      version: 3,
      basePath: '/x',
      policy,
      redirects: [{ from: '/id/b', to: '/b' }],
      files: {
        'index.html': 2,
        'a/b.css.br': 0,
        ...Object.fromEntries(errorStatuses.map((status) => [errorFile(status), 4])),
      },
    });
  });

  it('refuses an address that the server would not take', () => {
    const out = temporaryFolder();
    expect(() =>
      writeMarker(out, { basePath: '', policy, redirects: [{ ...redirect, from: 'id/b' }] }),
    ).toThrow();
    expect(existsSync(join(out, '.site.json'))).toBe(false);
  });
});

describe('removeMarker', () => {
  it('takes the marker away, and is content where there is none', () => {
    const out = temporaryFolder({ '.site.json': '{}' });
    removeMarker(out);
    removeMarker(out);
    expect(existsSync(join(out, '.site.json'))).toBe(false);
  });
});
