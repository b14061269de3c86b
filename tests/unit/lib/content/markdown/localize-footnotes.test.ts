import { describe, expect, it } from 'vitest';
import { htmlOf, render } from './render.ts';

const text = 'En[^a] og en til[^a], og en[^ø].\n\n[^a]: Note.\n[^ø]: Mer.';

describe('localizeFootnotes', () => {
  it('names the notes and the ways back', () => {
    const html = htmlOf(text);
    expect(html).toContain('<h2 class="visually-hidden" id="footnote-label">Fotnoter</h2>');
    expect(html.match(/aria-label="[^"]*"/g)).toEqual([
      'aria-label="Tilbake til teksten, note 1"',
      'aria-label="Tilbake til teksten, note 1 (2)"',
      'aria-label="Tilbake til teksten, note 2"',
    ]);
  });

  it('names them in English on an English page', () => {
    const html = htmlOf('A[^1]\n\n[^1]: B', { language: 'en' });
    expect(html).toContain('>Footnotes</h2>');
    expect(html).toContain('aria-label="Back to the text, note 1"');
  });

  it('gives every link of a note an id to lead to', () => {
    const html = htmlOf(text);
    const hrefs = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(hrefs).toHaveLength(6);
    for (const id of hrefs) expect(html).toContain(`id="${id}"`);
    expect(html).toContain('data-footnote-ref aria-describedby="footnote-label"');
  });

  it('keeps the label out of the headings', () => {
    expect(render(text).body).toMatchObject({ headings: [], fragments: [] });
  });
});
