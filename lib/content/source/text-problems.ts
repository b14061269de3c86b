import type { Position } from '../position.ts';
import type { Problem } from '../problem.ts';
import { fileFault } from './file-fault.ts';

/** Where git could not join two changes. */
const conflict = /^<{7}(?: .*)?$/gm;
/** Controls, signs that turn the reading direction, tags, and signs without width outside emoji. */
export const invisibleSign =
  /[\u202A-\u202E\u2066-\u2069\u200B\u200C\u2060\uFEFF\u{E0000}-\u{E007F}]|(?!\t)\p{Cc}|(?<!\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)\u200D/u;

/** Changes that git could not join. A file that has one says two things at once. */
export function conflictProblems(text: string, file: string): readonly Problem[] {
  return [...text.matchAll(conflict)].map(({ index }) =>
    fileFault(
      file,
      'conflict-marker',
      'Her er to endringer av samme sted som ikke er satt sammen.',
      'Behold det som skal stå, og slett linjene som begynner med «<<<<<<<», «=======» og «>>>>>>>».',
      placeOf(text, index),
    ),
  );
}

/** Signs nobody sees, which make a text another than it looks: the first on each line. */
export function invisibleProblems(text: string, file: string): readonly Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const found = invisibleSign.exec(line);
    if (found === null) return [];
    const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return [
      fileFault(
        file,
        'invisible-sign',
        `Her står et usynlig tegn (U+${code}).`,
        'Slett det: sett markøren etter tegnet, og trykk på slettetasten én gang.',
        { line: index + 1, column: found.index + 1 },
      ),
    ];
  });
}

function placeOf(text: string, index: number): Position {
  const before = text.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}
