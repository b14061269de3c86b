import { describe, expect, it } from 'vitest';
import { problem, problemsOf } from './render.ts';

const hint = 'Skriv det som Markdown, eller slett det. Et «<» i teksten skrives `\\<`.';

describe('checkHtml', () => {
  it('names tags, once for start and end', () => {
    expect(problemsOf('Et <b>ord</b>.')).toEqual([
      problem(1, 4, 'raw-html', 'HTML og HTML-kommentarer vises ikke: «<b>».', hint),
    ]);
  });

  it('names comments', () => {
    expect(problemsOf('A\n\n<!-- senere -->')).toEqual([
      problem(3, 1, 'raw-html', 'HTML og HTML-kommentarer vises ikke: «<!-- senere -->».', hint),
    ]);
  });

  it('shortens what is long', () => {
    expect(problemsOf(`<div>\n${'x'.repeat(50)}\n</div>`)).toEqual([
      problem(1, 1, 'raw-html', 'HTML og HTML-kommentarer vises ikke: «<div>…».', hint),
    ]);
  });

  it('leaves code and escaped signs alone', () => {
    expect(problemsOf('`<b>`, \\<b> og 5 < 6\n\n```html\n<b>\n```')).toEqual([]);
  });
});
