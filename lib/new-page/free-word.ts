/** The word itself, or else with the first number from 2 that makes it one that nothing has. */
export function freeWord(word: string, isTaken: (word: string) => boolean): string {
  if (!isTaken(word)) return word;
  for (let number = 2; ; number += 1) {
    const numbered = `${word}-${number}`;
    if (!isTaken(numbered)) return numbered;
  }
}
