// @ts-check

/**
 * @import { Problem } from '../content/problem.ts'
 * @typedef {{ line: number, column: number }} Point
 * @typedef {{ actual: string, expected: string[] }} Mending
 */

/**
 * Where an editor underlines a problem in the text: what the hint says to replace, with what is to
 * stand there instead, or else the word that the problem stands at.
 *
 * @param {Pick<Problem, 'line' | 'column' | 'hint'>} problem
 * @param {string} value
 * @returns {{ place: { start: Point, end: Point }, mending?: Mending }}
 */
export function placeOf({ line, column, hint }, value) {
  const text = value.split(/\r?\n/)[line - 1] ?? '';
  const [, expected, actual] = /Skriv `([^`]+)` i stedet for `([^`]+)`/.exec(hint) ?? [];
  const found = actual === undefined ? -1 : text.indexOf(actual, column - 1);
  if (actual !== undefined && expected !== undefined && found !== -1) {
    const place = placeIn(line, found + 1, actual.length);
    return { place, mending: { actual, expected: [expected] } };
  }
  const [word = ''] = /^\S*/.exec(text.slice(column - 1)) ?? [];
  return { place: placeIn(line, column, word.length) };
}

/**
 * @param {number} line
 * @param {number} column
 * @param {number} length
 */
function placeIn(line, column, length) {
  return { start: { line, column }, end: { line, column: column + length } };
}
