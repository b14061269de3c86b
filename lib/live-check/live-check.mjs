// @ts-check
import { latestOnly } from './latest-only.mjs';
import { placeOf } from './place-of.mjs';
import { runCheck } from './run-check.mjs';

/**
 * @import { Problem } from '../content/problem.ts'
 * @typedef {{ fatal?: boolean | null | undefined, note?: string | undefined, actual?: string | undefined, expected?: string[] | undefined }} Message
 * @typedef {{ path?: string | undefined, value: unknown, message: (reason: string, options: object) => Message }} File
 */

const check = latestOnly(runCheck);

/**
 * A plugin for remark that tells of a content file what `npm run check` tells, while it is being written.
 * The check reads the text itself: remark is given an empty tree, and when an editor asks it to
 * format the file, it gives the text back as it is.
 *
 * @this {{ parser?: unknown, compiler?: unknown }}
 */
export function liveCheck() {
  this.parser = () => ({ type: 'root', children: [] });
  this.compiler = (/** @type {unknown} */ _tree, /** @type {File} */ file) => String(file.value);

  return async (/** @type {unknown} */ _tree, /** @type {File} */ file) => {
    if (file.path === undefined) return;
    const value = String(file.value);
    try {
      for (const problem of await check(file.path, value)) tell(file, value, problem);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const message = file.message(`Kontrollen kunne ikke kjøre: ${why}`, { source: 'kontrollen' });
      message.note = 'Kjør `npm ci` i prosjektmappa. På macOS må maskinen ha Node 24 eller nyere.';
    }
  };
}

/**
 * @param {File} file
 * @param {string} value
 * @param {Problem} problem
 */
function tell(file, value, problem) {
  const { place, mending } = placeOf(problem, value);
  const message = file.message(problem.message, {
    place,
    ruleId: problem.rule,
    source: 'kontrollen',
  });
  message.fatal = problem.severity === 'error';
  message.note = problem.hint;
  Object.assign(message, mending);
}
