import { expect, it } from 'vitest';
import { htmlOf } from './render.ts';

it('puts the number beside the paragraph, as a link to it', () => {
  expect(htmlOf('En.\n\n> Sitat.\n\nTo.', { numbered: true })).toBe(
    [
      '<div class="numbered"><a class="paragraph-link" href="#avsnitt-1"><span class="visually-hidden">Lenke til avsnitt </span>1</a><p id="avsnitt-1">En.</p></div>',
      '<blockquote>\n<p>Sitat.</p>\n</blockquote>',
      '<div class="numbered"><a class="paragraph-link" href="#avsnitt-2"><span class="visually-hidden">Lenke til avsnitt </span>2</a><p id="avsnitt-2">To.</p></div>',
    ].join('\n'),
  );
});

it('names the link in English on an English page', () => {
  const html = htmlOf('One.', { numbered: true, language: 'en' });
  expect(html).toContain('>Link to paragraph </span>1</a>');
});

it('leaves paragraphs alone that are not numbered', () => {
  expect(htmlOf('En.')).toBe('<p>En.</p>');
});
