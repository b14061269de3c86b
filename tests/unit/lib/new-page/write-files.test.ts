import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../../../lib/new-page/write-files.ts';
import { writeContent } from '../content/write-content.ts';

function folderWith(): { folder: string; ny: string; index: string } {
  const folder = join(writeContent(), 'content/nb/havn');
  return { folder, ny: join(folder, 'ny.md'), index: join(folder, 'index.md') };
}

describe('writeFiles', () => {
  it('makes what is new and replaces what is there, and leaves nothing else', () => {
    const { folder, ny, index } = folderWith();
    const before = readdirSync(folder);
    chmodSync(index, 0o640);
    writeFiles([
      { path: ny, text: 'ny', replaces: false },
      { path: index, text: 'endret', replaces: true },
    ]);
    expect([readFileSync(ny, 'utf8'), readFileSync(index, 'utf8')]).toEqual(['ny', 'endret']);
    expect(readdirSync(folder)).toEqual([...before, 'ny.md'].sort());
    expect(statSync(index).mode & 0o777).toBe(0o640);
  });

  it('never writes over a file that was not to be there, and takes back what was done', () => {
    const { ny, index } = folderWith();
    const before = readFileSync(index, 'utf8');
    writeFileSync(ny, 'er her');
    expect(() =>
      writeFiles([
        { path: index, text: 'endret', replaces: true },
        { path: ny, text: 'ny', replaces: false },
      ]),
    ).toThrow(new Error(`${ny} kan ikke skrives (EEXIST). Ingenting er endret.`));
    expect([readFileSync(ny, 'utf8'), readFileSync(index, 'utf8')]).toEqual(['er her', before]);
  });

  it('takes back new files where one that is there cannot be replaced', () => {
    const { folder, ny, index } = folderWith();
    const gone = join(folder, 'borte/index.md');
    const before = readFileSync(index, 'utf8');
    expect(() =>
      writeFiles([
        { path: ny, text: 'ny', replaces: false },
        { path: index, text: 'endret', replaces: true },
        { path: gone, text: 'endret', replaces: true },
      ]),
    ).toThrow(new Error(`${gone} kan ikke skrives (ENOENT). Ingenting er endret.`));
    expect(existsSync(ny)).toBe(false);
    expect(readFileSync(index, 'utf8')).toBe(before);
  });

  it('leaves nothing beside a file that cannot be replaced', () => {
    const { folder } = folderWith();
    mkdirSync(join(folder, 'mappe.md'));
    const before = readdirSync(folder);
    expect(() =>
      writeFiles([{ path: join(folder, 'mappe.md'), text: 'x', replaces: true }]),
    ).toThrow();
    expect(readdirSync(folder)).toEqual(before);
  });
});
