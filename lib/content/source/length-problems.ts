import type { Problem } from '../problem.ts';
import { fileFault } from './file-fault.ts';
import type { TextLimits } from './source-limits.ts';

/** Accents on one letter, as the Unicode standard limits them. What puts them in order takes the square of their number. */
const mostMarks = 30;
const stacked = new RegExp(`\\p{M}{${mostMarks + 1},}`, 'u');

/** What is too long to be read: programs take minutes where a text is made to tire them. */
export function lengthProblems(
  text: string,
  file: string,
  { lineLength, lines: mostLines }: TextLimits,
): readonly Problem[] {
  const lines = text.replace(/\n$/, '').split('\n');
  if (lines.length > mostLines) {
    return [
      fileFault(
        file,
        'lines-many',
        `Fila har ${lines.length} linjer. Grensen er ${mostLines}.`,
        'Gjør teksten kortere, eller del den på flere sider.',
        { line: mostLines + 1, column: 1 },
      ),
    ];
  }
  return lines.flatMap((text, index) => lineProblem(text, index + 1, file, lineLength) ?? []);
}

function lineProblem(
  text: string,
  line: number,
  file: string,
  lineLength: number,
): Problem | undefined {
  if (text.length > lineLength) {
    return fileFault(
      file,
      'line-long',
      `Linjen er på ${text.length} tegn. Grensen er ${lineLength}.`,
      'Del den i flere avsnitt, med en tom linje mellom.',
      { line, column: lineLength + 1 },
    );
  }
  const found = stacked.exec(text);
  if (found === null) return undefined;
  return fileFault(
    file,
    'marks-many',
    `Her står ${found[0].length} aksenter på ett tegn. Grensen er ${mostMarks}.`,
    'Slett tegnet, og skriv det på nytt.',
    { line, column: found.index + 1 },
  );
}
