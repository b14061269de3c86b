import { git } from './git.ts';

/** A file that is not as it was. Paths are relative to the working directory, with `/`. */
export interface ChangedFile {
  /** Where it stood; nothing where it is new. */
  readonly before: string | undefined;
  /** Where it stands; nothing where it is deleted. */
  readonly now: string | undefined;
}

/** The files below the working directory that were changed from a commit to what is checked out. */
export function changedFiles(commit: string): readonly ChangedFile[] {
  const options = ['--name-status', '-M', '-z', '--relative', '--no-ext-diff'];
  const output = git('diff', ...options, commit, 'HEAD', '--');
  if (output === undefined) throw new Error('Git kunne ikke sammenligne filene.');
  return parseNameStatus(output.toString());
}

/** What `git diff --name-status -z` prints of a file: a letter and a path, or two paths where it was moved. */
const entry = /(?:R\d+\0(?<from>[^\0]+)\0(?<to>[^\0]+)|(?<letter>[A-Z])\0(?<path>[^\0]+))\0/g;

function parseNameStatus(output: string): readonly ChangedFile[] {
  return [...output.matchAll(entry)].map(({ groups = {} }) => {
    const { from, to, letter, path } = groups;
    return {
      before: from ?? (letter === 'A' ? undefined : path),
      now: to ?? (letter === 'D' ? undefined : path),
    };
  });
}
