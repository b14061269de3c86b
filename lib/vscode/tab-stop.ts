/** A place to type in a snippet: with a value that is most likely, or those there are to choose from. */
export function tabStop(number: number, suggested?: string | readonly string[]): string {
  if (suggested === undefined) return `$${number}`;
  if (typeof suggested === 'string') return `\${${number}:${suggested}}`;
  return suggested.length === 1 ? suggested.join() : `\${${number}|${suggested.join()}|}`;
}
