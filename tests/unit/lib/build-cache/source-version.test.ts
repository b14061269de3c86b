import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sources, sourceVersion } from '../../../../lib/build-cache/source-version.ts';
import { buildParts } from '../../../builds/build-copy.ts';
import { temporaryFolder } from '../../finish/temporary-folder.ts';
import { smallProject as project } from './small-project.ts';

const versionOf = (folder: string) => sourceVersion(folder)?.version;

describe('the version of the sources', () => {
  it('is of all that a build is made by, and not of the content', () => {
    expect([...sources].sort()).toEqual(buildParts.filter((part) => part !== 'content').sort());
  });

  it('is the same wherever the project stands', () => {
    const version = versionOf(temporaryFolder(project));
    expect(version).toMatch(/^[0-9b-g]{64}$/);
    expect(versionOf(temporaryFolder({ ...project, 'content/nb/index.md': 'x' }))).toBe(version);
  });

  it.each(Object.keys(project))('is another when %s changes', (file) => {
    const folder = temporaryFolder(project);
    const before = versionOf(folder);
    writeFileSync(join(folder, file), 'changed');
    expect(versionOf(folder)).not.toBe(before);
  });

  it('is another when a file comes, goes or has another name', () => {
    const folder = temporaryFolder(project);
    const versions = [versionOf(folder)];
    writeFileSync(join(folder, 'lib/a/c.ts'), '');
    versions.push(versionOf(folder));
    renameSync(join(folder, 'lib/a/c.ts'), join(folder, 'lib/c.ts'));
    versions.push(versionOf(folder));
    rmSync(join(folder, 'lib/a/b.ts'));
    versions.push(versionOf(folder));
    expect(versions).not.toContain(undefined);
    expect(new Set(versions).size).toBe(4);
  });

  it('is another under another Node', () => {
    const folder = temporaryFolder(project);
    const before = versionOf(folder);
    const { version } = process;
    const run = (value: string) => Object.defineProperty(process, 'version', { value });
    onTestFinished(() => void run(version));
    run('v1.2.3');
    expect(versionOf(folder)).not.toBe(before);
  });

  it('takes the lock file from a folder above, as Node takes its packages', () => {
    const { 'package-lock.json': lock = '', ...others } = project;
    const above = temporaryFolder({ 'package-lock.json': lock });
    const folder = join(above, 'a/project');
    for (const [name, text] of Object.entries(others)) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    expect(versionOf(folder)).toBe(versionOf(temporaryFolder(project)));
  });

  it('comes with the time of the newest file', () => {
    const folder = temporaryFolder(project);
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(folder, 'lib/a/b.ts'), later, later);
    expect(sourceVersion(folder)?.changed).toBe(later.getTime());
  });

  it.each(Object.keys(project))('is not known without %s', (file) => {
    const folder = temporaryFolder(project);
    rmSync(join(folder, file));
    expect(versionOf(folder)).toBeUndefined();
  });
});
