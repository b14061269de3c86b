const word = /[\p{L}\p{M}\p{N}\uFFFC]+(?:[-‑'’.][\p{L}\p{N}\uFFFC]+|,\p{N}+)*/gu;

/** The words of a text; `EU-arbeid`, `f.eks`, `by.example` and `3,5` are one each. */
export function wordsOf(text: string): readonly string[] {
  return text.match(word) ?? [];
}
