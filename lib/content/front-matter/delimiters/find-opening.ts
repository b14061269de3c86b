import type { Problem } from '../../problem.ts';
import { fileFault } from '../../source/file-fault.ts';
import { delimiterProblem } from './delimiter-problem.ts';
import { isBlank, isField, isFieldOfPage, looksLikeDelimiter } from './line-kinds.ts';

interface Opening {
  /** The number of lines above the fields; missing where there are none. */
  readonly fieldsAfter?: number;
  readonly problems: readonly Problem[];
}

/** Finds the line that the fields begin below. */
export function findOpening(lines: readonly string[], file: string): Opening {
  if (lines[0] === '---') return { fieldsAfter: 1, problems: [] };
  const first = lines.findIndex((line) => !isBlank(line));
  const line = lines[first] ?? '';
  if (isOpening(line) && isField(nextWritten(lines, first + 1))) {
    const problems = [...aboveProblems(first, file), ...delimiterProblem(line, first, file)];
    return { fieldsAfter: first + 1, problems };
  }
  if (beginsWithFields(lines)) return { fieldsAfter: first, problems: [unopened(file)] };
  const later = lines.findIndex(
    (one, index) => one === '---' && isField(nextWritten(lines, index + 1)),
  );
  if (later !== -1) return { fieldsAfter: later + 1, problems: aboveProblems(later, file) };
  return {
    problems: [
      missing(
        file,
        'Fila begynner ikke med feltene.',
        'Begynn fila med en linje `---`, skriv feltene under den, og så en ny linje `---`. Se content/README.md.',
      ),
    ],
  };
}

function isOpening(line: string): boolean {
  return line.startsWith('---') || looksLikeDelimiter(line);
}

/** The first line from `index` on that is neither empty nor a comment. */
function nextWritten(lines: readonly string[], index: number): string {
  return lines.slice(index).find(isWritten) ?? '';
}

/** Two fields, for a word and a colon may begin a text. */
function beginsWithFields(lines: readonly string[]): boolean {
  const [one = '', two = ''] = lines.filter(isWritten);
  return isFieldOfPage(one) && isFieldOfPage(two);
}

function isWritten(line: string): boolean {
  return !isBlank(line) && !/^\s*#/.test(line);
}

function aboveProblems(above: number, file: string): readonly Problem[] {
  return above === 0
    ? []
    : [missing(file, 'Det står noe over feltene.', 'Slett alt over den første linjen med `---`.')];
}

function unopened(file: string): Problem {
  return missing(file, 'Linjen over feltene mangler.', 'Legg til linjen `---` øverst i fila.');
}

function missing(file: string, message: string, hint: string): Problem {
  return fileFault(file, 'front-matter-missing', message, hint);
}
