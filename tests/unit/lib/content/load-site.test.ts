import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readBuildEnvironment } from '../../../../lib/build-environment.ts';
import { ContentError } from '../../../../lib/content/content-error.ts';
import { loadSite } from '../../../../lib/content/load-site.ts';
import { change, error, writeContent } from './write-content.ts';

const load = (folder: string) =>
  loadSite(
    { ...readBuildEnvironment({ NODE_ENV: 'test' }), contentDirectory: join(folder, 'content') },
    folder,
  );

it('gives the site of content without faults', () => {
  expect(load(writeContent()).pageAt('/havn/mal')?.title).toBe('Målet for havna');
});

it('throws all the faults', () => {
  const folder = writeContent(change('nb/om.md', 'tittel: Om nettstedet', 'tittel:'));
  const fault = error(
    'nb/om.md',
    4,
    8,
    'value-empty',
    '`tittel` er tomt.',
    'Fyll inn `tittel: …`.',
  );
  expect(() => load(folder)).toThrow(new ContentError([fault]));
});
