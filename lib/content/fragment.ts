/**
 * Folds a text into the fragment that leads to it: `Vår rolle – i dag` becomes `var-rolle-i-dag`.
 * Empty where the text has neither a–z nor digits.
 */
export function foldFragment(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('\u00AD', '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
