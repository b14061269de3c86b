import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { type BuildMarker, buildMarkerFile } from '../../../lib/site/build-marker.ts';
import { builtFiles } from '../../../lib/site/built-files.ts';
import { errorFile, errorStatuses } from '../../../lib/site/error-pages.ts';
import type { HeaderPolicy } from '../../../lib/site/headers.ts';

/** What stands on the page of an error. */
export const errorText = (status: number) => `<!doctype html><title>${status}</title>`;

const pageOf = (title: string) =>
  `<!doctype html><title>${title}</title><p>${'Tekst. '.repeat(80)}`;

/** Text files of the fixture: each is written with its `.br` and `.gz`. */
export const texts: Readonly<Record<string, string>> = {
  'index.html': pageOf('Forsiden'),
  'en.html': pageOf('Front page'),
  '404.html': pageOf('Finnes ikke'),
  'frukt/eple.html': pageOf('Eple'),
  'id/eple.html': pageOf('Se eplet'),
  'id/uten-vei.html': pageOf('Uten vei'),
  'robots.txt': 'User-agent: *\n',
  'sitemap.xml': '<urlset/>\n',
  '_next/static/chunks/Kart-A1.js': 'export {};\n',
  'assets/site-b2.css': 'p { color: black }\n',
  'api/frukt.json': '[]\n',
};

/** Files without encodings, some of which nobody may see. */
const plainFiles: Readonly<Record<string, string>> = {
  'bilder/frukt.png': 'not really a picture',
  'arkiv.tar.gz': 'an archive of its own',
  '.hemmelig.html': 'hemmelig',
  '.git/config': 'hemmelig',
  'frukt/.env': 'hemmelig',
  'frukt/.well-known/x.txt': 'hemmelig',
  '.well-known/security.txt': 'Contact: mailto:a@example.org\n',
};

/** What the headers of the fixture say that another's do not. */
export const builtPolicy: HeaderPolicy = { isIndexed: false, includeSubDomains: true };

const redirects = [
  { from: '/id/eple', to: '/frukt/eple' },
  { from: '/gammel/eple.html', to: '/frukt/eple' },
  { from: '/hjem', to: '/' },
];

/** Writes a small built site into a new folder; whoever asks removes it. */
export function writeBuiltSite(basePath = ''): string {
  const directory = mkdtempSync(join(tmpdir(), 'origin-'));
  for (const [file, text] of Object.entries(texts)) {
    write(directory, file, text);
    write(directory, `${file}.br`, brotliCompressSync(text));
    write(directory, `${file}.gz`, gzipSync(text));
  }
  for (const [file, text] of Object.entries(plainFiles)) write(directory, file, text);
  for (const status of errorStatuses) write(directory, errorFile(status), errorText(status));
  const files = builtFiles(directory);
  const marker: BuildMarker = { version: 3, basePath, policy: builtPolicy, redirects, files };
  write(directory, buildMarkerFile, JSON.stringify(marker));
  return directory;
}

/** As `writeBuiltSite`, for one test: the folder is removed after it. */
export function writeBuiltSiteForTest(basePath = ''): string {
  const directory = writeBuiltSite(basePath);
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return directory;
}

function write(directory: string, file: string, content: string | Buffer): void {
  const path = join(directory, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
