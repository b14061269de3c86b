import type { Problem } from '../problem.ts';
import { fileFault } from './file-fault.ts';
import { invisibleSigns } from './invisible-signs.ts';

const turning = 'som snur leseretningen';
const lineBreak = 'et linjeskift fra et skriveprogram';

/** What the signs are that most often come along with what is pasted. */
const names: Readonly<Record<string, string>> = {
  'U+000B': lineBreak,
  'U+2028': lineBreak,
  'U+2029': lineBreak,
  'U+000C': 'et sideskift',
  'U+200B': 'et nullbredde-mellomrom',
  'U+200C': 'som skiller bokstaver',
  'U+200D': 'som binder sammen tegn',
  'U+2060': 'som binder sammen ord',
  'U+FEFF': 'et merke for der en fil begynner',
  'U+061C': turning,
  'U+200E': turning,
  'U+200F': turning,
  'U+202A': turning,
  'U+202B': turning,
  'U+202C': turning,
  'U+202D': turning,
  'U+202E': turning,
  'U+2066': turning,
  'U+2067': turning,
  'U+2068': turning,
  'U+2069': turning,
};

/** Signs nobody sees, which make a text another than it looks: the first on each line. */
export function invisibleProblems(text: string, file: string): readonly Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const [first, ...others] = invisibleSigns(line);
    if (first === undefined) return [];
    const name = names[first.code];
    return [
      fileFault(
        file,
        'invisible-sign',
        `Her står et usynlig tegn (${first.code}${name === undefined ? '' : `, ${name}`}).`,
        hintOf(name === lineBreak, others.length),
        { line: index + 1, column: first.index + 1 },
      ),
    ];
  });
}

function hintOf(isBreak: boolean, others: number): string {
  if (isBreak) return 'Sett markøren etter tegnet, slett det, og trykk på linjeskift.';
  const rest =
    others === 0 ? '' : ` Linjen har ${others} til: det er lettest å skrive den på nytt.`;
  return `Slett det: sett markøren etter tegnet, og trykk på slettetasten én gang.${rest}`;
}
