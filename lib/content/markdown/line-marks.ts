/** What begins a quote, a point of a list or a footnote, with the blanks before it. */
const mark = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^[\]\s]{1,99}\]:)/y;

/** The columns, from 0, at which the marks stand that a line begins with: three in `> - 1. a`. */
export function lineMarks(line: string): readonly number[] {
  const columns: number[] = [];
  mark.lastIndex = 0;
  for (let found = mark.exec(line); found !== null; found = mark.exec(line)) {
    const blanks = /^[ \t]*/.exec(found[0])?.[0] ?? '';
    columns.push(width(line.slice(0, found.index)) + width(blanks));
  }
  return columns;
}

/** A tab is as wide as four blanks, at most. */
function width(text: string): number {
  return text.length + 3 * (text.split('\t').length - 1);
}
