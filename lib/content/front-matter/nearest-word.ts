import leven from 'leven';

/** The word of `words` that `written` was most likely meant to be, where one is near. */
export function nearestWord(written: string, words: Iterable<string>): string | undefined {
  const lower = written.toLowerCase();
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const word of words) {
    const limit = Math.min(farthest(word), (best?.distance ?? Number.POSITIVE_INFINITY) - 1);
    // Of thousands of words nearly all are ruled out by their length.
    if (Math.abs(word.length - lower.length) > limit) continue;
    const distance = leven(lower, word, { maxDistance: limit + 1 });
    if (distance <= limit) best = { word, distance };
  }
  return best?.word;
}

/** Up to two letters wrong, or a third of them; never more than half. */
function farthest({ length }: string): number {
  return Math.min(Math.floor(length / 2), Math.max(2, Math.floor(length / 3)));
}
