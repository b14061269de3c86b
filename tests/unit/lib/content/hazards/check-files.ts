import { join } from 'node:path';
import { readBuildEnvironment } from '../../../../../lib/build-environment.ts';
import { checkContent } from '../../../../../lib/check/check-content.ts';
import type { Problem } from '../../../../../lib/content/problem.ts';
import { asStranger } from '../as-stranger.ts';
import { type Files, writeContent } from '../write-content.ts';

/** A day on which no source of the green city is old. */
const today = '2026-11-24';

/** All that is told of the green city, but for what is given. */
export function checkFiles(files: Files, release = false): Promise<readonly Problem[]> {
  const folder = writeContent(files);
  const environment = readBuildEnvironment({ NODE_ENV: 'test' });
  const contentDirectory = join(folder, 'content');
  const check = () =>
    checkContent({ ...environment, contentDirectory }, folder, { release, today });
  return Object.values(files).some(isLocked) ? asStranger(check) : check();
}

function isLocked(content: Files[string]): boolean {
  return typeof content === 'object' && 'locked' in content;
}
