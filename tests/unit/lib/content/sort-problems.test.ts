import { expect, it } from 'vitest';
import { sortProblems } from '../../../../lib/content/sort-problems.ts';
import { fileFault } from '../../../../lib/content/source/file-fault.ts';

it('sorts by file, then line, then column, numbers as numbers', () => {
  const at = (file: string, line: number, column: number) =>
    fileFault(file, 'file-name', 'a', 'b', { line, column });
  const sorted = [
    at('nb/a.md', 2, 9),
    at('nb/a.md', 2, 10),
    at('nb/a.md', 10, 1),
    at('nb/b.md', 1, 1),
  ];
  expect(sortProblems([...sorted].reverse())).toEqual(sorted);
});
