import type { Problem } from '../problem.ts';
import { fileFault } from '../source/file-fault.ts';
import { lineDepths } from './line-depths.ts';
import type { MarkdownInput } from './markdown-file.ts';

/** The parser's stack bears more, but no reader does. */
const deepest = 20;

/** Refuses what would take the parser's whole stack, before it is tried. */
export function checkNesting({ text, file }: MarkdownInput): Problem | undefined {
  const index = lineDepths(text.split('\n')).findIndex((depth) => depth > deepest);
  if (index < 0) return undefined;
  return fileFault(
    file,
    'nesting-deep',
    `Her står mer enn ${deepest} sitater, lister eller ruter inni hverandre.`,
    'Gjør noen av dem til vanlige avsnitt. Skal tegnene stå i teksten, skriv `\\` foran dem.',
    { line: index + 1, column: 1 },
  );
}
