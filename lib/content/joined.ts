/** «a», «a og b», «a, b og c». */
export function joined(words: readonly string[]): string {
  return new Intl.ListFormat('nb', { type: 'conjunction' }).format(words);
}
