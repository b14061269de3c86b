import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  addressOfFile,
  isCompressedCopy,
  publishedFiles,
} from '../../../../lib/site/published-files.ts';

function write(files: readonly string[]): string {
  const directory = mkdtempSync(join(tmpdir(), 'published-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  for (const file of files) {
    mkdirSync(join(directory, file, '..'), { recursive: true });
    writeFileSync(join(directory, file), '');
  }
  return directory;
}

describe('publishedFiles', () => {
  it('lists files at every depth', () => {
    const directory = write(['index.html', 'a/b/c.html', 'a/b.html.br']);
    expect(publishedFiles(directory)).toEqual(new Set(['index.html', 'a/b/c.html', 'a/b.html.br']));
  });

  it('leaves out names that begin with a dot, but for .well-known at the top', () => {
    const directory = write(['.x', '.git/config', 'a/.x', 'a/.well-known/x', '.well-known/x']);
    expect(publishedFiles(directory)).toEqual(new Set(['.well-known/x']));
  });

  it('leaves out what is for hosts, at the top', () => {
    const directory = write(['_headers', '_redirects', 'a/_headers', '_next/x.css']);
    expect(publishedFiles(directory)).toEqual(new Set(['a/_headers', '_next/x.css']));
  });

  it('follows no links', () => {
    const directory = write(['a.html']);
    symlinkSync(join(directory, 'a.html'), join(directory, 'b.html'));
    symlinkSync(directory, join(directory, 'c'));
    expect(publishedFiles(directory)).toEqual(new Set(['a.html']));
  });
});

describe('addressOfFile', () => {
  it.each([
    ['index.html', '/'],
    ['en.html', '/en'],
    ['a/b.html', '/a/b'],
    ['a/index.html', '/a/index'],
    ['myindex.html', '/myindex'],
    ['robots.txt', '/robots.txt'],
  ])('finds %s at %s', (file, address) => {
    expect(addressOfFile(file)).toBe(address);
  });
});

describe('isCompressedCopy', () => {
  it.each([
    ['a.css.br', true],
    ['a.css.gz', true],
    ['a.css', false],
    ['arkiv.tar.gz', false],
  ])('%s: %s', (file, isCopy) => {
    expect(isCompressedCopy(file, new Set(['a.css', file]))).toBe(isCopy);
  });
});
