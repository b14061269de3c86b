import { describe, expect, it } from 'vitest';
import { deleteLeftovers } from '../../../../finish/output/delete-leftovers.ts';
import { publishedFiles } from '../../../../lib/site/published-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const kept = [
  '.well-known/security.txt',
  '404.html',
  '_next/static/chunks/a.css',
  '_next/static/media/a.woff2',
  'a.html',
  'a/b.html',
  'assets/enhance-1a2b3c4d.js',
  'humans.txt',
  'index.html',
  'robots.txt',
  'sitemap.xml',
];
const deleted = [
  '404.txt',
  '404/__next._tree.txt',
  '__next.$oc$path.__PAGE__.txt',
  '_global-error.html',
  '_next/static/build/_buildManifest.js',
  '_next/static/chunks/a.js',
  '_next/static/chunks/a.js.map',
  '_not-found.html',
  '_not-found.txt',
  '_not-found/__next._full.txt',
  'a.txt',
  'a/__next._full.txt',
  'a/b.txt',
  'a/b/__next._full.txt',
  'index.txt',
];

describe('deleteLeftovers', () => {
  it('deletes what only the runtime asks for', () => {
    const files = Object.fromEntries([...kept, ...deleted].map((file) => [file, 'x']));
    const out = temporaryFolder(files);
    deleteLeftovers(out);
    expect([...publishedFiles(out)].sort()).toEqual(kept);
  });
});
