import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readBuildEnvironment } from '../../../../lib/build-environment.ts';
import type { Problem } from '../../../../lib/content/problem.ts';
import { type Content, readContent } from '../../../../lib/content/read-content.ts';
import type { Media } from '../../../../lib/media/read-media.ts';
import { greenCity } from './green-city.ts';

/** A problem as a test spells it. */
export type ToldProblem<Rule extends string = string> = Omit<Problem, 'rule'> & {
  readonly rule: Rule;
};

/** A symbolic link, by what it leads to from where it stands. */
interface Link {
  readonly linkTo: string;
}

/** A file that nobody may read. */
interface LockedFile {
  readonly locked: string;
}

/** Files by their path in the content folder; `undefined` leaves one of the green city's out. */
export type Files = Readonly<Record<string, string | Uint8Array | Link | LockedFile | undefined>>;

/** A folder of pictures that is not there. */
export const noMedia: Media = { pictures: new Map(), isThere: () => false, problems: [] };

/** Writes the green city, but for what is given, to `content/` in a folder that goes when the test ends. */
export function writeContent(files: Files = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  // Also for the one who reads in `asStranger`.
  chmodSync(folder, 0o755);
  for (const [path, content] of Object.entries<Files[string]>({ ...greenCity, ...files })) {
    if (content === undefined) continue;
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileAt(file, content);
  }
  return folder;
}

/** Writes a file of a content folder. */
export function writeFileAt(file: string, content: NonNullable<Files[string]>): void {
  if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(file, content);
  else if ('linkTo' in content) symlinkSync(content.linkTo, file);
  else writeFileSync(file, content.locked, { mode: 0o000 });
}

/** Reads `content/` of a folder that `writeContent` has made. */
export function readIn(folder: string, env: Partial<NodeJS.ProcessEnv> = {}): Content {
  const contentDirectory = join(folder, 'content');
  return readContent(
    { ...readBuildEnvironment({ NODE_ENV: 'test', ...env }), contentDirectory },
    folder,
  );
}

/** All that is wrong with the green city, but for what is given. */
export function problemsIn(files: Files = {}): readonly Problem[] {
  return readIn(writeContent(files)).problems;
}

/** A file of the green city with one passage put in another's place. */
export function change(path: keyof typeof greenCity, from: string, to: string): Files {
  const text: string = greenCity[path];
  if (!text.includes(from)) throw new Error(`«${from}» is not in ${path}.`);
  return { [path]: text.replace(from, () => to) };
}

/** A whole error in a file of the content folder. */
export function error<const Rule extends string>(
  file: string,
  line: number,
  column: number,
  rule: Rule,
  message: string,
  hint: string,
): ToldProblem<Rule> {
  return { file: `content/${file}`, line, column, severity: 'error', rule, message, hint };
}

/** A whole piece of advice on a file of the content folder. */
export function advice<const Rule extends string>(
  ...told: Parameters<typeof error<Rule>>
): ToldProblem<Rule> {
  return { ...error(...told), severity: 'advice' };
}
