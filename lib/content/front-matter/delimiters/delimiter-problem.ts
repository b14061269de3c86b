import type { Problem } from '../../problem.ts';
import { fileFault } from '../../source/file-fault.ts';
import { codeSpan } from '../code-span.ts';
import { looksExact } from './line-kinds.ts';

/** What is wrong with a line that was meant as `---`. Signs that nobody sees are told of elsewhere. */
export function delimiterProblem(line: string, index: number, file: string): readonly Problem[] {
  if (looksExact(line)) return [];
  return [
    fileFault(
      file,
      'front-matter-delimiter',
      `Linjen «${line}» er ikke nøyaktig «---».`,
      `Skriv \`---\` i stedet for ${codeSpan(line)}.`,
      { line: index + 1, column: 1 },
    ),
  ];
}
