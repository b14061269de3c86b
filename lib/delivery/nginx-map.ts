import { nginxString } from './nginx-string.ts';

/**
 * What the value may be, and what the new variable then is. `~` begins a pattern; texts come
 * before patterns, and the first pattern that matches wins.
 */
export type MapLines = Iterable<readonly [value: string, result: string]>;

/**
 * nginx's `map`: a variable computed from others, once, when it is first asked for; a `live` one
 * is computed anew each time, from what changes while a request is answered.
 */
export function nginxMap(from: string, name: string, lines: MapLines, live = false): string {
  const rules = [...lines].map(
    ([value, result]) => `    ${nginxString(value)} ${nginxString(result)};`,
  );
  const head = `map ${nginxString(from)} $${name} {`;
  return [head, ...(live ? ['    volatile;'] : []), ...rules, '}'].join('\n');
}
