import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

/** Files by their path in the content folder; `undefined` leaves one of the green city's out. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** A folder of pictures that is not there. */
export const noMedia: Media = { pictures: new Map(), names: new Set(), problems: [] };

/** Writes the green city, but for what is given, to `content/` in a folder that goes when the test ends. */
export function writeContent(files: Files = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries<Files[string]>({ ...greenCity, ...files })) {
    if (text === undefined) continue;
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
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
