import type { ContentFile } from '../content-file.ts';
import { listStyle } from './list-style.ts';

/**
 * How to take an item out of a list in the fields: a sentence without its full stop. `left` is what the
 * list will hold when all that is wrong in it is gone. With its last item the field goes too.
 */
export function removeItemHint(file: ContentFile, key: string, left: readonly string[]): string {
  if (left.length > 0 && listStyle(file, key).isInline) {
    return `Skriv \`${key}: [${left.join(', ')}]\``;
  }
  return left.length > 0 || listStyle(file, key).isInline
    ? 'Slett linjen'
    : `Slett linjen, og \`${key}:\` når lista er tom`;
}
