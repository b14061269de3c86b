import { tabStop } from './tab-stop.ts';

/** What may be typed at a field, by its name under that of the outermost field: `kilder.lest`. */
export type Suggestions = ReadonlyMap<string, string | readonly string[]>;

/**
 * The lines of a snippet: at every field without a value a place to type,
 * with the values there are to choose from, or the one that is most likely.
 * `group` is the outermost field that the lines stand in, where they begin inside one.
 */
export function withTabStops(
  text: string,
  suggestions: Suggestions,
  group = '',
): readonly string[] {
  const lines = text.split('\n');
  let outermost = group;
  let stop = 0;
  return lines.map((line, index) => {
    const [, before = '', name = ''] = /^( *(?:- )?)(?:([a-z]+):)?/.exec(line) ?? [];
    if (before === '' && name !== '' && group === '') outermost = name;
    const isOpen = line === `${before}${name && `${name}:`}` && line !== '';
    if (!isOpen || isAbove(lines[index + 1], before)) return line;
    stop += 1;
    const path = outermost === name ? name : `${outermost}.${name}`;
    return `${line.trimEnd()} ${tabStop(stop, suggestions.get(path))}`;
  });
}

/** What stands in the next line stands below this one's field. */
function isAbove(next: string | undefined, before: string): boolean {
  return (/^ */.exec(next ?? '')?.[0].length ?? 0) > before.length;
}
