import { describe, expect, it } from 'vitest';
import { htmlOf, problemsOf } from './render.ts';

describe('buildCallouts', () => {
  it.each([
    ['merk', 'note', 'Merk', 'Note'],
    ['tips', 'tip', 'Tips', 'Tip'],
    ['viktig', 'important', 'Viktig', 'Important'],
  ])('makes a note of %s', (name, kind, norwegian, english) => {
    const text = `:::${name}\nTekst.\n:::`;
    const box = (title: string) =>
      `<div class="callout callout-${kind}" role="note"><p class="callout-title">${title}</p><p>Tekst.</p></div>`;
    expect(htmlOf(text)).toBe(box(norwegian));
    expect(htmlOf(text, { language: 'en' })).toBe(box(english));
    expect(problemsOf(text)).toEqual([]);
  });

  it("uses the editor's own title", () => {
    expect(htmlOf(':::merk[Se *her*]\nTekst.\n:::')).toContain(
      '<p class="callout-title">Se <em>her</em></p><p>Tekst.</p>',
    );
  });
});
