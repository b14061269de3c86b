import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readBuildEnvironment } from '../../lib/build-environment.ts';
import { readContent } from '../../lib/content/index.ts';
import { languages } from '../../lib/languages/language.ts';

const project = resolve(import.meta.dirname, '../..');
const secondStrategy = join(project, 'tests/builds/fixtures/second-strategy');

/** Every Markdown file below the language folders, and those that are neither a page nor told of. */
function accountFor(contentDirectory: string) {
  const environment = readBuildEnvironment({ NODE_ENV: 'test', PREVIEW: 'alt' });
  const { site, problems } = readContent({ ...environment, contentDirectory }, contentDirectory);
  const known = new Set([
    ...(site?.pages ?? []).map(({ file }) => file),
    ...problems.map(({ file }) => file),
  ]);
  const files = languages.flatMap((language) => markdownBelow(contentDirectory, language));
  return { site, problems, files, vanished: files.filter((file) => !known.has(file)) };
}

function markdownBelow(contentDirectory: string, language: string): readonly string[] {
  return readdirSync(contentDirectory, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.startsWith(`${language}/`) && /\.(?:md|markdown|mdx)$/i.test(path));
}

describe('every Markdown file is a page of the site or of its problems', () => {
  it.each([
    ['the real content', join(project, 'content')],
    ['the second strategy', secondStrategy],
  ])('in %s', (_which, contentDirectory) => {
    const { site, files, vanished } = accountFor(contentDirectory);
    expect(files.length).toBeGreaterThan(5);
    expect(vanished).toEqual([]);
    expect(site?.pages.map(({ file }) => file).sort()).toEqual([...files].sort());
  });

  it('in content with files where nobody looks for a page', () => {
    const folder = mkdtempSync(join(tmpdir(), 'content-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    cpSync(secondStrategy, folder, { recursive: true });
    const strange = [
      'nb/OM-OSS.MD',
      'nb/dyr.markdown',
      'nb/dyr.mdx',
      'nb/skogen/dyr og fugler.md',
      'nb/skogen/dyr/rev.md',
      'nb/skogen/dyr/rovdyr/ulv.md',
      'en/skogen/hare.md',
    ];
    for (const path of strange) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), 'Her er det dyr.\n');
    }
    const { site, problems, vanished } = accountFor(folder);
    expect(site).toBeUndefined();
    expect(vanished.filter((file) => strange.includes(file))).toEqual([]);
    expect(problems.map(({ file }) => file)).toEqual(expect.arrayContaining(strange));
  });
});
