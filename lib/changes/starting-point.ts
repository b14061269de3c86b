import { git } from './git.ts';

/** The commit that changes are counted from. */
export interface StartingPoint {
  readonly commit: string;
  /** The history that is here reaches back to where the branch began: all changes are its own. */
  readonly isWhereItBegan: boolean;
}

/**
 * Where what is now parted from a base: a branch, a tag or a commit by any name git knows it by.
 * In a shallow clone that does not reach back so far it is the base itself. Throws where the base is unknown.
 */
export function startingPoint(base: string): StartingPoint {
  if (git('rev-parse', '--git-dir') === undefined) throw new Error('Mappa er ikke i git.');
  const commit = commitOf(base);
  if (commit === undefined) {
    throw new Error(`Fant ikke «${base}» i git. Hent den først, eller rett navnet.`);
  }
  const parted = git('merge-base', commit, 'HEAD')?.toString().trim();
  return { commit: parted ?? commit, isWhereItBegan: parted !== undefined };
}

function commitOf(name: string): string | undefined {
  return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`)
    ?.toString()
    .trim();
}
