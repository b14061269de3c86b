import type { Language } from '../languages/language.ts';
import type { Advice, Adviser } from './adviser.ts';
import type { OwnPage } from './own-page.ts';
import type { Passage } from './passage.ts';

/** Words that are often right twice: «Hva er det det gjelder?», «dem vi handler med med fordel». */
const rightTwice: Readonly<Record<Language, ReadonlySet<string>>> = {
  nb: new Set([
    ...['det', 'den', 'de', 'der', 'her', 'ja', 'nei', 'så', 'veldig', 'mye', 'langt', 'lenge'],
    ...['for', 'på', 'om', 'til', 'med', 'av', 'i', 'ved', 'inn', 'ut', 'opp', 'ned', 'over'],
    ...['er', 'var', 'ble'],
  ]),
  en: new Set([
    ...['that', 'had', 'is', 'in', 'on', 'to', 'for', 'do', 'so', 'no', 'very', 'her', 'you'],
  ]),
};

const twice = /(?<![\p{L}\p{N}'’/-])(\p{L}+)(\s+)\1(?![\p{L}\p{N}'’/-])/giu;

/** A word that stands twice in a row, also over the end of a line. */
export const adviseRepeats: Adviser = (page) =>
  page.passages.flatMap((passage) =>
    [...passage.text.matchAll(twice)]
      .filter((found) => isFault(found, page.file.language))
      .map((found) => adviceOn(found, passage, page)),
  );

/** Names may be twice the same: «Walla Walla». */
function isFault([all, word = '']: RegExpExecArray, language: Language): boolean {
  const isName = all.split(/\s+/).every((each) => /^\p{Lu}/u.test(each));
  return !isName && !rightTwice[language].has(word.toLowerCase());
}

function adviceOn(found: RegExpExecArray, { starts, ends }: Passage, page: OwnPage): Advice {
  const [all, word = '', blank = ''] = found;
  const again = all.slice(word.length + blank.length);
  const first = starts[found.index] ?? 0;
  const second = starts[found.index + all.length - again.length] ?? 0;
  const written = page.source.slice(first, ends[found.index + all.length - 1]);
  const message = `Ordet «${word}» står to ganger etter hverandre.`;
  const told = { rule: 'word-twice', message } as const;
  if (/^\p{L}+ +\p{L}+$/u.test(written)) {
    return { ...told, offset: first, hint: `Skriv \`${word}\` i stedet for \`${written}\`.` };
  }
  const isOverLines = /^\p{L}+\s+\p{L}+$/u.test(written);
  const hint = isOverLines ? `Slett \`${again}\` først på linjen.` : 'Slett det ene.';
  return { ...told, offset: second, hint };
}
