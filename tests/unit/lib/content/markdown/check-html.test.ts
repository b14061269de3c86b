import { describe, expect, it } from 'vitest';
import { problem, problemsOf, toldOf } from './render.ts';

const hint = 'Skriv det som Markdown, eller slett det. Et «<» i teksten skrives `\\<`.';

describe('checkHtml', () => {
  it('names tags, once for start and end', () => {
    expect(problemsOf('Et <b>ord</b>.')).toEqual([
      problem(
        1,
        4,
        'raw-html',
        'HTML og HTML-kommentarer vises ikke: «<b>».',
        'Skriv `**ord**` i stedet for `<b>ord</b>`.',
      ),
    ]);
  });

  it('names comments', () => {
    expect(problemsOf('A\n\n<!-- senere -->')).toEqual([
      problem(
        3,
        1,
        'raw-html',
        'HTML og HTML-kommentarer vises ikke: «<!-- senere -->».',
        'Slett linjen.',
      ),
    ]);
  });

  it('shortens what is long', () => {
    const message = `HTML og HTML-kommentarer vises ikke: «<div> ${'x'.repeat(74)}…».`;
    expect(problemsOf(`<div>\n${'x'.repeat(90)}\n</div>`)).toEqual([
      problem(1, 1, 'raw-html', message, hint),
    ]);
  });

  it('names an end nobody began, and what it takes along', () => {
    expect(toldOf('Et</b> ord\n\n</div>\nmed tekst')).toEqual(['1:3 raw-html', '3:1 raw-html']);
    expect(toldOf('<b>a</b></b>')).toEqual(['1:1 raw-html', '1:9 raw-html']);
  });

  it('says where a line is to break', () => {
    expect(problemsOf('a<br>b').map((each) => each.hint)).toEqual([
      'Skriv `\\` sist på linjen i stedet, og fortsett på neste linje.',
    ]);
  });

  it('leaves code and escaped signs alone', () => {
    expect(problemsOf('`<b>`, \\<b> og 5 < 6\n\n```html\n<b>\n```')).toEqual([]);
  });
});
