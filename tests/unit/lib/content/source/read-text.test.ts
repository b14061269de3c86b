import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readText } from '../../../../../lib/content/source/read-text.ts';
import { error } from '../write-content.ts';

const printed = 'content/nb/om.md';
const refused = (rule: string, message: string, hint: string) => ({
  text: undefined,
  problems: [error('nb/om.md', 1, 1, rule, message, hint)],
});

function fileWith(bytes: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'text-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'om.md');
  writeFileSync(path, bytes);
  return path;
}

const read = (bytes: string | Uint8Array) => readText(fileWith(bytes), printed);

describe('readText', () => {
  it('composes letters, and makes all line ends one kind', () => {
    expect(read('blåbær\r\nog\rmer\n'.normalize('NFD'))).toEqual({
      text: 'blåbær\nog\nmer\n'.normalize('NFC'),
      problems: [],
    });
  });

  it('gives a text as it was meant, with its faults', () => {
    const { text, problems } = read('by\u200Ben pÃ¥\n');
    expect(text).toBe('byen på\n');
    expect(problems.map(({ rule }) => rule)).toEqual(['sign-lost', 'invisible-sign']);
  });

  it.each([
    ['UTF-16', Buffer.from('\uFEFFid: by\n', 'utf16le'), 'file-encoding'],
    ['a conflict', 'id: by\n<<<<<<< a\n=======\n>>>>>>> b\n', 'conflict-marker'],
    ['too much', `id: by\n${'x\n'.repeat(200_000)}`, 'file-size'],
    ['too many lines', `id: by\n${'\n'.repeat(6_000)}`, 'lines-many'],
  ])('gives what can be made of the beginning of %s', (_what, bytes, rule) => {
    const { text, remains, problems } = read(bytes);
    expect(text).toBeUndefined();
    expect(remains).toContain('id: by\n');
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
  });

  it('tells of a file that went away', () => {
    expect(readText('/borte/om.md', printed)).toEqual(
      refused('file-unreadable', 'Fila kan ikke leses (ENOENT).', 'Legg fila inn på nytt.'),
    );
  });

  it.runIf(existsSync('/proc/self/mem'))('tells of a disk that fails', () => {
    expect(readText('/proc/self/mem', printed)).toEqual(
      refused('file-unreadable', 'Fila kan ikke leses (EIO).', 'Legg fila inn på nytt.'),
    );
  });

  const notRegular = refused(
    'file-kind',
    'Dette er ikke en vanlig fil.',
    'Legg selve fila her, ikke en lenke til den.',
  );

  it('does not wait for a pipe', () => {
    const path = `${fileWith('')}-pipe`;
    expect(spawnSync('sh', ['-c', 'mkfifo "$1"', 'sh', path]).status).toBe(0);
    expect(readText(path, printed)).toEqual(notRegular);
  });

  it('follows no link', () => {
    const path = fileWith('x');
    symlinkSync(path, `${path}-link`);
    expect(readText(`${path}-link`, printed)).toEqual(notRegular);
  });

  it('takes a folder for no file', () => {
    expect(readText(tmpdir(), printed)).toEqual(notRegular);
  });
});
