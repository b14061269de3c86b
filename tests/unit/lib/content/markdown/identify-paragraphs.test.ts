import { expect, it } from 'vitest';
import { htmlOf, render } from './render.ts';

const text = 'En.\n\n## Over\n\n- I liste.\n\n> I sitat.\n\nTo.';

it('numbers the paragraphs at the top level', () => {
  const { body } = render(text, { numbered: true });
  expect(body.fragments).toEqual(['over', 'avsnitt-1', 'avsnitt-2']);
  expect(body.html).toContain('<p id="avsnitt-1">En.</p>');
  expect(body.html).toContain('<p id="avsnitt-2">To.</p>');
  expect(body.html).toContain('<p>I sitat.</p>');
});

it('numbers nothing where the words are ours', () => {
  expect(htmlOf(text)).not.toContain('avsnitt-');
});
