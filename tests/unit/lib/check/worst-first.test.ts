import { expect, it } from 'vitest';
import { worstFirst } from '../../../../lib/check/worst-first.ts';
import type { RuleName } from '../../../../lib/rulebook/rule-book.ts';
import { error } from '../content/write-content.ts';

it('what keeps a file from being read comes first, then the order of the rule book, then place', () => {
  const at = (file: string, line: number, rule: RuleName) => error(file, line, 1, rule, '', '');
  const sorted = [
    at('nb/ø.md', 1, 'file-encoding'),
    at('nb/om.md', 9, 'yaml-syntax'),
    at('nb/a.md', 2, 'heading-skipped'),
    at('nb/a.md', 7, 'heading-skipped'),
    at('nb/b.md', 1, 'heading-skipped'),
    at('nb/a.md', 1, 'media-type'),
  ];
  expect(worstFirst(sorted.toReversed())).toEqual(sorted);
});
