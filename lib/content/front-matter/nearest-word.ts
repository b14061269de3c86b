import leven from 'leven';

/** The word of `words` that `written` was most likely meant to be, where one is near. */
export function nearestWord(written: string, words: readonly string[]): string | undefined {
  const ranked = words
    .map((word) => ({ word, distance: leven(written.toLowerCase(), word) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= farthest(best.word) ? best.word : undefined;
}

/** Up to two letters wrong, or a third of them; never more than half. */
function farthest({ length }: string): number {
  return Math.min(Math.floor(length / 2), Math.max(2, Math.floor(length / 3)));
}
