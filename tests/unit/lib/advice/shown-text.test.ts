import { expect, it } from 'vitest';
import { shownText } from '../../../../lib/advice/shown-text.ts';

it.each([
  ['byen er her', 'byen er her'],
  ['byen  \n  er her', 'byen er her'],
  ['byen \uFFFC\uFFFC er \uFFFC', 'byen … er …'],
  ['a'.repeat(60), 'a'.repeat(60)],
  [`${'a'.repeat(30)}${'b'.repeat(30)}${'c'.repeat(20)}`, `${'a'.repeat(30)} … ${'c'.repeat(20)}`],
])('%j is shown as %j', (text, shown) => {
  expect(shownText(text)).toBe(shown);
});
