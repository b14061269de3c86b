// @ts-check
import { setTimeout as pause } from 'node:timers/promises';

/** A text editor asks at every key. Nobody reads while they type. */
const pauseBetween = 200;

/**
 * `run`, for one value of a key at a time, and never for a value that a newer one has overtaken:
 * who asked for that one is given what is found for the newer.
 *
 * @template Value, Result
 * @param {(key: string, value: Value) => Promise<Result>} run
 * @returns {(key: string, value: Value) => Promise<Result>}
 */
export function latestOnly(run) {
  /** @type {Map<string, Promise<unknown>>} */
  const running = new Map();
  /** @type {Map<string, { value: Value, result: Promise<Result> }>} */
  const waiting = new Map();

  /** @param {string} key */
  const runNext = async (key) => {
    await running.get(key)?.catch(() => {});
    await pause(pauseBetween);
    const next = waiting.get(key);
    if (next === undefined) throw new Error(`Nothing waits for ${key}.`);
    waiting.delete(key);
    const result = run(key, next.value);
    running.set(key, result);
    return result;
  };

  return (key, value) => {
    const next = waiting.get(key);
    if (next !== undefined) {
      next.value = value;
      return next.result;
    }
    const result = runNext(key);
    waiting.set(key, { value, result });
    return result;
  };
}
