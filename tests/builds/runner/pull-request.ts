import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../../..');

/** Files by their path in the project; `undefined` deletes one. */
export type Files = Readonly<Record<string, string | undefined>>;

/** A pull request, and a runner's clone of what GitHub merges it to. */
export interface PullRequest {
  readonly branch: string;
  /** The runner's clone: the merge, and its two parents. */
  readonly workspace: string;
  /** Adds a commit to the pull request and gives the clone the new merge; what is installed stays. */
  readonly push: (files: Files) => void;
  readonly remove: () => void;
}

/** Opens a pull request against the project as it stands here, committed or not, from a branch of any name. */
export function openPullRequest(branch: string): PullRequest {
  const folder = mkdtempSync(join(tmpdir(), 'pull-request-'));
  const origin = join(folder, 'origin');
  const workspace = join(folder, 'workspace');
  copyProject(origin);
  git(origin, 'init', '--quiet', '--initial-branch=main');
  commitAll(origin);
  git(origin, 'branch', branch);
  git(folder, 'clone', '--quiet', '--depth=1', `file://${origin}`, workspace);
  return {
    branch,
    workspace,
    push: (files) => {
      git(origin, 'switch', '--quiet', branch);
      writeFiles(origin, files);
      commitAll(origin);
      git(origin, 'switch', '--quiet', '--detach', 'main');
      git(origin, 'merge', '--quiet', '--no-ff', '--no-edit', branch);
      git(origin, 'update-ref', 'refs/pull/1/merge', 'HEAD');
      git(workspace, 'fetch', '--quiet', '--depth=2', 'origin', 'refs/pull/1/merge');
      git(workspace, 'checkout', '--quiet', '--force', '--detach', 'FETCH_HEAD');
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function copyProject(to: string): void {
  const listed = git(project, 'ls-files', '-z', '--cached', '--others', '--exclude-standard');
  for (const file of new Set(listed.split('\0'))) {
    const from = join(project, file);
    if (file !== '' && existsSync(from)) cpSync(from, join(to, file));
  }
}

function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  }
}

function commitAll(folder: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=Endring');
}

/** Nothing of the machine's own settings counts. */
function git(folder: string, ...args: readonly string[]): string {
  const person = { NAME: 'Kari', EMAIL: 'kari@by.example' };
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: person.NAME,
    GIT_AUTHOR_EMAIL: person.EMAIL,
    GIT_COMMITTER_NAME: person.NAME,
    GIT_COMMITTER_EMAIL: person.EMAIL,
  };
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' });
}
