import { expect, it } from 'vitest';
import { lineDepths } from '../../../../../lib/content/markdown/line-depths.ts';

it.each([
  ['a list in a list, and out again', '- a\n  - b\n\n    c\n  - d\n- e', [1, 2, 0, 0, 2, 1]],
  ['quotes on each line', '> > a\n> b\n\n> > c', [2, 1, 0, 2]],
  ['boxes in boxes', '::::a\n:::b\nc\n:::\nd\n::::\ne', [1, 2, 2, 1, 1, 0, 0]],
  ['the end of the outer box, which ends the inner', ':::a\n:::b\nc\n:::\nd', [1, 2, 2, 0, 0]],
  ['a list in a box', ':::a\n- b\n  - c', [1, 2, 3]],
  ['colons that end nothing', ':::\na', [0, 0]],
])('counts %s', (_, text, depths) => {
  expect(lineDepths(text.split('\n'))).toEqual(depths);
});
