import type { RuleName } from '../../rulebook/rule-book.ts';
import type { Position } from '../position.ts';
import type { Problem } from '../problem.ts';

/** A fault of a file: of all of it, unless its place is given. */
export function fileFault(
  file: string,
  rule: RuleName,
  message: string,
  hint: string,
  place: Position = { line: 1, column: 1 },
): Problem {
  return { file, ...place, severity: 'error', rule, message, hint };
}

/** The fault of a file whose bytes are not UTF-8. */
export function notUtf8(file: string): Problem {
  return fileFault(
    file,
    'file-encoding',
    'Fila er ikke lagret som UTF-8.',
    'Lagre fila på nytt med tegnkodingen UTF-8.',
  );
}
