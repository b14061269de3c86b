import type { Problem } from '../problem.ts';
import { fileFault } from './file-fault.ts';

/** What Norwegian letters and signs become where UTF-8 is taken for the code page of Windows. */
const garbled: Readonly<Record<string, string>> = {
  'Ã¦': 'æ',
  'Ã¸': 'ø',
  'Ã¥': 'å',
  'Ã†': 'Æ',
  'Ã˜': 'Ø',
  'Ã…': 'Å',
  'Ã©': 'é',
  'Â«': '«',
  'Â»': '»',
  'â€“': '–',
  'â€™': '’',
};

const gone = '\uFFFD';
const sign = new RegExp([gone, ...Object.keys(garbled)].join('|'), 'u');
/** Of a word that is shown, to either side of the sign. */
const mostShown = 40;

/** Letters that some program lost on the way, or took for others: the first word on each line. */
export function lostProblems(text: string, file: string): readonly Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const found = sign.exec(line);
    if (found === null) return [];
    const { word, column } = wordAt(line, found.index);
    const [message, hint] = word.includes(gone)
      ? [`En bokstav er gått tapt: «${word}».`, `Skriv bokstaven på nytt der «${gone}» står.`]
      : [
          `Bokstaver er blitt til andre tegn: «${word}».`,
          `Skriv \`${mended(word)}\` i stedet for \`${word}\`.`,
        ];
    return [fileFault(file, 'sign-lost', message, hint, { line: index + 1, column })];
  });
}

function wordAt(line: string, index: number): { readonly word: string; readonly column: number } {
  const isLetter = (at: number) => /\S/.test(line.charAt(at));
  let start = index;
  let end = index + 1;
  while (index - start < mostShown && isLetter(start - 1)) start -= 1;
  while (end - index < mostShown && isLetter(end)) end += 1;
  return { word: line.slice(start, end), column: start + 1 };
}

/** A text with the letters that were taken for others as they were. */
export function mended(text: string): string {
  return Object.entries(garbled).reduce((before, [from, to]) => before.replaceAll(from, to), text);
}
