import { nearestWord } from '../front-matter/nearest-word.ts';

/** What to write where an id is no page's, given those that were possible. */
export function idHint(id: string, possible: readonly string[]): string {
  const near = nearestWord(id, possible);
  return near === undefined
    ? 'Rett id-en, eller slett linjen.'
    : `Mente du \`${near}\`? Rett id-en, eller slett linjen.`;
}
