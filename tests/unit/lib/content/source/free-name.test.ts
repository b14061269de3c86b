import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentFolder } from '../../../../../lib/content/source/content-folder.ts';
import { copyName, freeName } from '../../../../../lib/content/source/free-name.ts';
import { writeContent } from '../write-content.ts';

function folderWith(...names: string[]) {
  const folder = writeContent(Object.fromEntries(names.map((name) => [name, ''])));
  return contentFolder(join(folder, 'content'), folder);
}

it('is the name itself where nothing has it', () => {
  expect(freeName('nb/ny.md', folderWith())).toBe('nb/ny.md');
});

it('is numbered where something has it, and again where something has that', () => {
  expect(freeName('nb/om.md', folderWith())).toBe('nb/om-2.md');
  expect(copyName('nb/om.md', 3, folderWith())).toBe('nb/om-3.md');
  expect(freeName('nb/om.md', folderWith('nb/om-2.md'))).toBe('nb/om-2-2.md');
});

it('is that of a folder or a picture as well', () => {
  expect(freeName('nb/havn', folderWith())).toBe('nb/havn-2');
  expect(freeName('media/a.svg', folderWith('media/a.svg'))).toBe('media/a-2.svg');
});
