import type { Problem } from '../problem.ts';
import { fileFault } from './file-fault.ts';

type Mark = 'start' | 'base' | 'middle' | 'end';

/** How git marks two changes that it could not join. `=======` also underlines a heading. */
const marks: readonly (readonly [Mark, RegExp])[] = [
  ['start', /^<{7}(?: .*)?$/],
  ['base', /^\|{7}(?: .*)?$/],
  ['middle', /^={7}$/],
  // Without a name it may be a quotation in a quotation, and so on.
  ['end', /^>{7} .*$/],
];

interface MarkedLine {
  readonly mark: Mark;
  readonly line: number;
}

/**
 * Changes that git could not join: a file that has one says two things at once.
 * Each whole conflict once, where it begins, and each mark that was left of one.
 */
export function conflictProblems(text: string, file: string): readonly Problem[] {
  const marked = text.split('\n').flatMap((line, index): readonly MarkedLine[] => {
    const mark = marks.find(([, pattern]) => pattern.test(line))?.[0];
    return mark === undefined ? [] : [{ mark, line: index + 1 }];
  });
  const { conflicts, left } = pairUp(marked);
  const isConflict = left.some(({ mark }) => mark === 'start' || mark === 'end');
  return [
    ...conflicts.map(({ line }) =>
      fileFault(
        file,
        'conflict-marker',
        'Her er to endringer av samme sted som ikke er satt sammen.',
        'Behold det som skal stå, og slett linjene som begynner med «<<<<<<<», «=======» og «>>>>>>>».',
        { line, column: 1 },
      ),
    ),
    ...(isConflict ? left : []).map(({ line }) =>
      fileFault(
        file,
        'conflict-marker',
        'Her står et merke igjen etter to endringer som skulle settes sammen.',
        'Slett linjen, og se etter at bare det som skal stå, er igjen rundt den.',
        { line, column: 1 },
      ),
    ),
  ];
}

/** The starts that have an end, and the marks that belong to none of these. */
function pairUp(marked: readonly MarkedLine[]) {
  const conflicts: MarkedLine[] = [];
  const left: MarkedLine[] = [];
  let open: MarkedLine[] = [];
  for (const one of marked) {
    if (one.mark === 'start') {
      left.push(...open);
      open = [one];
    } else if (one.mark === 'end' && open[0] !== undefined) {
      conflicts.push(open[0]);
      open = [];
    } else {
      (open.length > 0 ? open : left).push(one);
    }
  }
  return { conflicts, left: [...left, ...open] };
}
