import { expect, it } from 'vitest';
import { adviceIn, say } from './advice-in.ts';

const sentence = (words: number) =>
  `Byen ${'er ny, '.repeat(20)}`.split(' ').slice(0, words).join(' ');
const told = (text: string) =>
  adviceIn(say(text)).map(({ line, message }) => `${line}: ${message}`);

it('thirty words are few enough', () => {
  expect(told(`${sentence(30)}.`)).toEqual([]);
  expect(told(`${sentence(31)}.`)).toEqual([
    '15: Setningen som begynner med «Byen er ny, er», har 31 ord.',
  ]);
});

it('the longest are told first, two at most', () => {
  const text = [31, 33, 32].map((words) => `${sentence(words)}.`).join('\n\n');
  expect(told(text).map((each) => each.slice(-7))).toEqual(['33 ord.', '32 ord.']);
});

it('headings, cells and catchwords are no sentences', () => {
  const long = sentence(40);
  expect(told(`### ${long}\n\n- ${long}\n\n| A |\n| - |\n| ${long} |`)).toEqual([]);
});

it('what is not ours is left out of the words that one knows it by', () => {
  expect(told(`:en[Green city], ${sentence(31)}.`)).toEqual([
    '15: Setningen som begynner med «… …, Byen er», har 33 ord.',
  ]);
});
