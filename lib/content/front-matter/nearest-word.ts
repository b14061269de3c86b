import leven from 'leven';

/** The word of `words` that `written` was most likely meant to be, where one is near. */
export function nearestWord(written: string, words: readonly string[]): string | undefined {
  const ranked = words
    .map((word) => ({ word, distance: leven(written.toLowerCase(), word) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  const near = best !== undefined && best.distance <= Math.max(2, Math.floor(best.word.length / 3));
  return near ? best.word : undefined;
}
