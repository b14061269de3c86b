import type { Problem } from '../problem.ts';
import { checkDensity } from './check-density.ts';
import { checkNesting } from './check-nesting.ts';
import type { MarkdownInput } from './markdown-file.ts';

/** Why a text is not to be parsed at all: it would take the parser too long, or its whole stack. */
export function refuseMarkdown(input: MarkdownInput): Problem | undefined {
  return checkNesting(input) ?? checkDensity(input);
}
