import type { Problem } from '../../problem.ts';
import { findClosing } from './find-closing.ts';
import { findOpening } from './find-opening.ts';

/** A file's lines taken apart, and what is wrong with the lines that part them. */
export interface SeparateFields {
  readonly fields: readonly string[];
  /** The number of lines above the fields. */
  readonly fieldsAfter: number;
  readonly body: readonly string[];
  /** The number of lines above the body. */
  readonly bodyAfter: number;
  readonly problems: readonly Problem[];
}

/** Finds the fields and the text below them, also where the lines between are not quite `---`. */
export function separateFields(text: string, file: string): SeparateFields {
  const lines = text.split('\n');
  const opening = findOpening(lines, file);
  if (opening.fieldsAfter === undefined) {
    // With `---` somewhere, there is no telling what the editor meant as text.
    const body = lines.some((line) => line.startsWith('---')) ? [] : lines;
    return { fields: [], fieldsAfter: 0, body, bodyAfter: 0, problems: opening.problems };
  }
  const { fields, bodyAfter, problems } = findClosing(lines, opening.fieldsAfter, file);
  return {
    fields,
    fieldsAfter: opening.fieldsAfter,
    body: lines.slice(bodyAfter),
    bodyAfter,
    problems: [...opening.problems, ...problems],
  };
}
