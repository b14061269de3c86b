import { describe, expect, it } from 'vitest';
import { capProblems } from '../../../../lib/content/cap-problems.ts';
import type { Problem } from '../../../../lib/content/problem.ts';

const told = (line: number, file = 'a.md', rule: Problem['rule'] = 'link-http'): Problem => ({
  file,
  line,
  column: 1,
  severity: 'error',
  rule,
  message: `Feil ${line}.`,
  hint: 'Rett den.',
});
const many = (count: number, file?: string, rule?: Problem['rule']) =>
  Array.from({ length: count }, (_, index) => told(index + 1, file, rule));

describe('capProblems', () => {
  it('leaves up to fifty of a kind in a file, and one more', () => {
    expect(capProblems(many(50))).toEqual(many(50));
    expect(capProblems(many(51))).toEqual(many(51));
  });

  it('says how many more there are, where the next one is', () => {
    expect(capProblems(many(5030))).toEqual([
      ...many(50),
      {
        ...told(51),
        message: 'Her og lenger ned i fila er det 4\u00A0980 feil til av samme slag.',
        hint: 'Rett dem som er nevnt over, og kjør kontrollen igjen.',
      },
    ]);
  });

  it('counts each file and each rule alone', () => {
    const all = [...many(40), ...many(40, 'b.md'), ...many(40, 'a.md', 'link-host')];
    expect(capProblems(all)).toEqual(all);
  });

  it('changes nothing of what it has given', () => {
    const capped = capProblems(many(200));
    expect(capProblems(capped)).toEqual(capped);
  });
});
