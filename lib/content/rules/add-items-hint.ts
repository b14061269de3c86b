import type { ContentFile } from '../content-file.ts';
import { joined } from '../joined.ts';
import { listStyle } from './list-style.ts';

/** A list in the fields of a file; `items` are missing where the field is. */
interface List {
  readonly file: ContentFile;
  readonly key: string;
  readonly items: readonly string[] | undefined;
}

/** How to add to a list, as it is written in the file; `where` says in which, to who stands in another. */
export function addItemsHint(
  { file, key, items }: List,
  added: readonly string[],
  where = '',
): string {
  if (items === undefined)
    return addLines([`${key}:`, ...added.map((item) => `  - ${item}`)], where);
  const { isInline, indent } = listStyle(file, key);
  if (isInline) return `Skriv \`${key}: [${[...items, ...added].join(', ')}]\`${where}.`;
  const below = ` under \`${key}:\`${where}`;
  return addLines(
    added.map((item) => `${indent}- ${item}`),
    below,
  );
}

function addLines(written: readonly string[], where: string): string {
  const quoted = joined(written.map((line) => `\`${line}\``));
  return `Legg til ${written.length === 1 ? 'linjen' : 'linjene'} ${quoted}${where}.`;
}
