/** Cyrillic and Greek letters, and the Latin ones they look like. */
const alike: Readonly<Record<string, string>> = {
  а: 'a',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ӏ: 'l',
  ј: 'j',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  α: 'a',
  ι: 'i',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  ѡ: 'w',
};

/** A text with each letter of another script that looks like one of ours as that. */
export function likeLatin(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\P{ASCII}/gu, (letter) => alike[letter] ?? letter);
}
