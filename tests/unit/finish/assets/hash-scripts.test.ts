import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type HashedScript, hashScripts } from '../../../../finish/assets/hash-scripts.ts';
import { attribute } from '../../../../finish/pages/attribute.ts';
import { elements } from '../../../../finish/pages/elements.ts';
import { parsePage } from '../../../../finish/pages/parse-page.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const script = 'export const a = 1;';
const hash = createHash('sha256').update(script).digest('hex').slice(0, 8);

function hashed(outDirectory: string, pages: readonly string[], basePath = ''): unknown[] {
  const moved = new Map<string, HashedScript>();
  return pages.map((html) => {
    const tree = parsePage(html);
    hashScripts(tree, { outDirectory, basePath }, moved);
    const found = elements(tree, 'script', 'link');
    return found.map((element) => attribute(element, 'src') ?? attribute(element, 'href'));
  });
}

describe('hashScripts', () => {
  it('moves a script of ours to the assets and rewrites every page that names it', () => {
    const out = temporaryFolder({ 'enhance.js': script });
    const page = '<link rel="modulepreload" href="/enhance.js"><script src="/enhance.js"></script>';
    const name = `/assets/enhance-${hash}.js`;
    expect(hashed(out, [page, page])).toEqual([
      [name, name],
      [name, name],
    ]);
    expect(readFileSync(join(out, name), 'utf8')).toBe(script);
    expect(existsSync(join(out, 'enhance.js'))).toBe(false);
  });

  it('lets a browser see that the script is the one that was meant', () => {
    const out = temporaryFolder({ 'enhance.js': script });
    const tree = parsePage('<script src="/enhance.js"></script><script src="/borte.js"></script>');
    hashScripts(tree, { outDirectory: out, basePath: '' }, new Map());
    const whole = createHash('sha256').update(script).digest('base64');
    const given = elements(tree, 'script').map((element) => attribute(element, 'integrity'));
    expect(given).toEqual([`sha256-${whole}`, undefined]);
  });

  it('keeps the base path', () => {
    const out = temporaryFolder({ 'enhance.js': script });
    expect(hashed(out, ['<script src="/x/enhance.js"></script>'], '/x')).toEqual([
      [`/x/assets/enhance-${hash}.js`],
    ]);
  });

  it.each([
    '/borte.js',
    '/assets/enhance-1a2b3c4d.js',
    'https://example.no/enhance.js',
    '/enhance.css',
  ])('leaves %s', (source) => {
    const out = temporaryFolder({
      'assets/enhance-1a2b3c4d.js': script,
      'enhance.js': script,
      'enhance.css': '',
    });
    expect(hashed(out, [`<script src="${source}"></script>`])).toEqual([[source]]);
  });
});
