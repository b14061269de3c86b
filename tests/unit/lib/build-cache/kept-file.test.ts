import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { keep, keptOrMade, nameOf, readKept } from '../../../../lib/build-cache/kept-file.ts';
import { temporaryFolder } from '../../finish/temporary-folder.ts';

const bytes = Buffer.from('sjøbod');

describe('what is kept', () => {
  it('is found again under its name, and under no other', () => {
    const folder = join(temporaryFolder(), 'a/b');
    keep(folder, 'one', bytes);
    expect(readKept(folder, 'one')?.equals(bytes)).toBe(true);
    expect(readKept(folder, 'two')).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['one']);
  });

  it('may be nothing at all', () => {
    const folder = temporaryFolder();
    keep(folder, 'empty', Buffer.alloc(0));
    expect(readKept(folder, 'empty')?.length).toBe(0);
  });

  it.each([
    ['cut', (file: Buffer) => file.subarray(0, -1)],
    ['empty', () => Buffer.alloc(0)],
    ['changed', (file: Buffer) => Buffer.concat([file.subarray(0, -1), Buffer.from('?')])],
  ])('is not found where the file is %s, and is kept anew', (_, spoil) => {
    const folder = temporaryFolder();
    keep(folder, 'one', bytes);
    const path = join(folder, 'one');
    writeFileSync(path, spoil(readFileSync(path)));
    expect(readKept(folder, 'one')).toBeUndefined();
    keep(folder, 'one', bytes);
    expect(readKept(folder, 'one')?.equals(bytes)).toBe(true);
  });

  it('has the time when it was last of use', () => {
    const folder = temporaryFolder();
    keep(folder, 'one', bytes);
    utimesSync(join(folder, 'one'), 0, 0);
    readKept(folder, 'one');
    expect(Date.now() - statSync(join(folder, 'one')).mtimeMs).toBeLessThan(60_000);
  });

  it('is nothing where there is a file in the place of the folder, and nothing is thrown', () => {
    const folder = join(temporaryFolder({ taken: '' }), 'taken');
    keep(folder, 'one', bytes);
    expect(readKept(folder, 'one')).toBeUndefined();
  });

  it('leaves nothing half done where its place is taken', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'one'));
    keep(folder, 'one', bytes);
    expect(readdirSync(folder)).toEqual(['one']);
  });
});

describe('keptOrMade', () => {
  it('makes what is not there, once', async () => {
    const folder = temporaryFolder();
    const make = vi.fn(async () => bytes);
    for (let asked = 0; asked < 3; asked += 1) {
      expect((await keptOrMade(folder, 'one', make)).equals(bytes)).toBe(true);
    }
    expect(make).toHaveBeenCalledOnce();
  });

  it('keeps nothing where it cannot be made', async () => {
    const folder = temporaryFolder();
    const make = () => Promise.reject(new Error('no'));
    await expect(keptOrMade(folder, 'one', make)).rejects.toThrow('no');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a name', () => {
  it('is the same for the same, and another for anything else', () => {
    const names = [
      nameOf('a', 'b'),
      nameOf('ab'),
      nameOf('a', ['b']),
      nameOf('\uD800'),
      nameOf('\uDFFF'),
      nameOf({ a: 'b' }),
    ];
    expect(new Set(names).size).toBe(names.length);
    expect(nameOf('a', 'b')).toBe(names[0]);
    expect(names[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});
