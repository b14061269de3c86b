import { describe, expect, it } from 'vitest';
import { problem, problemsOf, toldOf } from './render.ts';

describe('checkBullets', () => {
  it('tells of hard blanks after signs of lists', () => {
    expect(problemsOf('-\u00A0a\n-\u00A0b')).toEqual([
      problem(
        1,
        1,
        'bullet-text',
        'Det står et hardt mellomrom etter «-», så linjene blir ingen liste.',
        'Skriv et vanlig mellomrom etter «-» på linje 1–2.',
      ),
    ]);
  });

  it.each([
    ['• a\n• b\n\n• c', ['1:1 bullet-text']],
    ['• a\n\nb\n\n• c\n• d', ['5:1 bullet-text']],
    ['• a\n• b\n▪ c\n▪ d', ['1:1 bullet-text', '3:1 bullet-text']],
    ['> a\n> •b\n> •c', ['2:3 bullet-text']],
    ['- a\n\n  • b\n  • c', ['3:3 bullet-text']],
    ['•\u00A0a\n•\u00A0b', ['1:1 bullet-text']],
    ['a\n– b\n– c', ['2:1 bullet-text']],
  ])('tells once of each run: %j', (text, told) => {
    expect(toldOf(text)).toEqual(told);
  });

  it.each([
    '• a',
    '• a\n\nb\n\n• c',
    'a • b\nc • d',
    '– a\n\n– b',
    '-5 grader\n-6 grader',
    '· · ·',
  ])('leaves %j alone', (text) => {
    expect(toldOf(text)).toEqual([]);
  });

  it('leaves words that are not ours as they are', () => {
    expect(toldOf('• a\n• b', { numbered: true })).toEqual([]);
  });
});
