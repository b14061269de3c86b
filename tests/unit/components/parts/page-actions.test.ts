import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PageActions } from '../../../../components/parts/page-actions.tsx';
import { nb } from '../../../../lib/languages/nb.ts';

function markup(contact?: string, change?: string, section?: string): string {
  return renderToStaticMarkup(createElement(PageActions, { words: nb, contact, change, section }));
}

describe('PageActions', () => {
  it('has what there is an address for', () => {
    expect(
      markup('mailto:a@by.example', 'https://kode.example/edit/a.md', 'https://kode.example/new/'),
    ).toBe(
      '<ul class="page-actions">' +
        '<li><a href="mailto:a@by.example">Meld feil</a></li>' +
        '<li><a href="https://kode.example/edit/a.md">Foreslå endring</a></li>' +
        '<li><a href="https://kode.example/new/">Foreslå et nytt kapittel</a></li></ul>',
    );
  });

  it.each([
    ['mailto:a@by.example', undefined, 'Meld feil'],
    [undefined, 'https://kode.example/edit/a.md', 'Foreslå endring'],
  ])('has nothing in the place of what is not given: %s, %s', (contact, change, text) => {
    expect(markup(contact, change)).toBe(
      `<ul class="page-actions"><li><a href="${contact ?? change}">${text}</a></li></ul>`,
    );
  });

  it('is not there where nothing is given', () => {
    expect(markup()).toBe('');
  });
});
