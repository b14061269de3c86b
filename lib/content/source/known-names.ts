import { readdirSync } from 'node:fs';
import { languages } from '../../languages/language.ts';

/** What may stand in a content folder besides its folders. */
const knownFiles = ['README.md', 'regler.md', 'site.yaml', 'permalinks.lock.json'];
const knownFolders = [...languages, 'media'];

/** The name a file or a folder at the top of a content folder was meant to have. */
export function knownName(written: string, isFolder: boolean): string | undefined {
  const plain = written.normalize('NFC').toLowerCase().trim();
  const asFile = plain.replace(/\.txt$/, '').replace(/\.yml$/, '.yaml');
  return isFolder
    ? knownFolders.find((name) => name === plain)
    : knownFiles.find((name) => name.toLowerCase() === asFile);
}

/** Whether a file or a folder at the top is there under a name that only looks like its own. */
export function isMisnamed(contentDirectory: string, known: string): boolean {
  const entries = readdirSync(contentDirectory, { withFileTypes: true });
  return entries.some(
    (entry) => entry.name !== known && knownName(entry.name, entry.isDirectory()) === known,
  );
}
