import type { Problem } from '../problem.ts';
import type { MarkdownInput } from './markdown-file.ts';

/** Quotes and lists within each other at a line's start, or a fence of as many colons. */
const deep = /^(?:(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){21}|[ \t]*:{21}| {80,}[-*+][ \t])/m;
/** Signs of emphasis without an empty line between them: the parser's time grows with their square. */
const mostSigns = 1000;

/** Refuses what would take the parser minutes, or its whole stack, before it is tried. */
export function checkNesting({ text, file }: MarkdownInput): Problem | undefined {
  const index = deep.exec(text)?.index ?? denseParagraph(text);
  if (index === undefined) return undefined;
  return {
    file,
    line: text.slice(0, index).split('\n').length,
    column: 1,
    severity: 'error',
    rule: 'nesting-deep',
    message: 'Her er det for mange tegn inni hverandre til at teksten kan leses.',
    hint: 'Bruk høyst 20 nivåer av sitater og lister, og sett tomme linjer mellom avsnittene.',
  };
}

/** Where the first paragraph with too many signs begins. */
function denseParagraph(text: string): number | undefined {
  const paragraphs = text.matchAll(/(?:^[ \t]*\S.*(?:\n|$))+/gm);
  return [...paragraphs].find(([paragraph]) => paragraph.split(/[*_~]/).length > mostSigns)?.index;
}
