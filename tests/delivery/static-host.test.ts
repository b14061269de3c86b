import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentType } from '../../lib/site/content-type.ts';
import { missingFile } from '../../lib/site/error-pages.ts';
import { cacheKindOf, fileHeaders } from '../../lib/site/headers.ts';
import {
  addressOfFile,
  hostFiles,
  isCompressedCopy,
  publishedFiles,
} from '../../lib/site/published-files.ts';
import { speculationHeaders } from '../../lib/site/speculation-rules.ts';
import { builtMarker } from '../built-marker.ts';

/**
 * What Netlify (docs.netlify.com/manage/routing) and Cloudflare Pages
 * (developers.cloudflare.com/pages/configuration) both document, as read in November 2026.
 */
const limits = { rules: 100, line: 2000, redirects: 2000, redirectLine: 1000 };

const headerText = readFileSync(`out/${hostFiles.headers}`, 'utf8');
const redirectText = readFileSync(`out/${hostFiles.redirects}`, 'utf8');
const marker = builtMarker();
const files = publishedFiles('out');
const served = [...files].filter((file) => !isCompressedCopy(file, files));

interface Rule {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** A line that begins with `/` begins a rule; those that are indented are its headers. */
function rulesIn(text: string): readonly Rule[] {
  return text.split('\n\n').map((block) => {
    const [pattern = '', ...lines] = block.trimEnd().split('\n');
    const headers = lines.map((line) => {
      const [, name = '', value = ''] = /^ {2}([A-Z][\w-]+): (\S.*)$/.exec(line) ?? [];
      return [name, value] as const;
    });
    return { pattern, headers };
  });
}

/** The headers of all rules that match; a name that comes twice has its values joined. */
function headersAt(address: string): Readonly<Record<string, string>> {
  const headers = new Map<string, string>();
  for (const rule of rulesIn(headerText)) {
    const isMatch = rule.pattern.endsWith('*')
      ? address.startsWith(rule.pattern.slice(0, -1))
      : address === rule.pattern;
    if (!isMatch) continue;
    for (const [name, value] of rule.headers) {
      headers.set(name, [headers.get(name), value].filter(Boolean).join(', '));
    }
  }
  return Object.fromEntries(headers);
}

describe('_headers', () => {
  const rules = rulesIn(headerText);

  it('is of the form and within the limits of both hosts', () => {
    expect(rules.length).toBeGreaterThan(1);
    expect(rules.length).toBeLessThanOrEqual(limits.rules);
    expect(headerText.split('\n').filter((line) => line.length > limits.line)).toEqual([]);
    expect(rules.filter(({ pattern }) => !/^\/[\w./-]*\*?$/.test(pattern))).toEqual([]);
    const pairs = rules.flatMap(({ headers }) => headers);
    expect(pairs.filter(([name, value]) => name === '' || value === '')).toEqual([]);
  });

  it('says of no address the same header twice', () => {
    expect(served.length).toBeGreaterThan(20);
    for (const file of served) {
      const matching = rules.filter(({ pattern }) =>
        pattern.endsWith('*')
          ? addressOfFile(file).startsWith(pattern.slice(0, -1))
          : addressOfFile(file) === pattern,
      );
      const names = matching.flatMap(({ headers }) => headers.map(([name]) => name));
      expect(new Set(names).size, file).toBe(names.length);
    }
  });

  it.each(served)('has for %s the headers of the origin, but for what is the host’s', (file) => {
    const kind = file === missingFile ? 'missing' : cacheKindOf(addressOfFile(file));
    const { 'Cache-Control': cache, ...expected } = fileHeaders(file, kind, marker);
    const {
      'Cache-Control': given,
      'Content-Type': type,
      ...headers
    } = headersAt(addressOfFile(file));
    // On what is no page it says nothing to anybody.
    expect(headers).toEqual({ ...expected, ...speculationHeaders('') });
    // A page's is the host's own: it knows when a release comes.
    expect(given).toBe(kind === 'hashed' ? cache : undefined);
    expect(type ?? contentType(file)).toBe(contentType(file));
  });

  it('holds for what is not there too', () => {
    expect(headersAt('/finnes/ikke')).toEqual(headersAt('/'));
  });
});

describe('_redirects', () => {
  const lines = redirectText.trimEnd().split('\n');

  it('leads every former address to a page, once and without a detour', () => {
    const redirects = marker.redirects;
    expect(redirects.length).toBeGreaterThan(10);
    expect(lines).toEqual(redirects.map(({ from, to }) => `${from} ${to} 301`));
    const froms = lines.map((line) => line.split(' ')[0]);
    const pages = new Set(served.map(addressOfFile).filter((address) => !froms.includes(address)));
    expect(new Set(froms).size).toBe(froms.length);
    expect(lines.filter((line) => !pages.has(line.split(' ')[1] ?? ''))).toEqual([]);
  });

  it('is of the form and within the limits of both hosts', () => {
    expect(lines.length).toBeLessThanOrEqual(limits.redirects);
    expect(lines.filter((line) => line.length > limits.redirectLine)).toEqual([]);
    expect(lines.filter((line) => !/^\/[\w./~-]* \/[\w./~-]* 301$/.test(line))).toEqual([]);
  });
});
