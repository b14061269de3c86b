import { describe, expect, it } from 'vitest';
import { pageTitle } from '../../../../lib/pages/page-title.ts';

const settings = {
  name: { nb: 'Grønn by', en: 'Green City' },
  owner: { nb: 'Eksempelby', en: 'Example City' },
  verbatimLabel: { nb: 'a', en: 'a' },
  editorialLabel: { nb: 'b', en: 'b' },
  links: [],
  sourceHosts: [],
};

describe('pageTitle', () => {
  it('goes from the page to the site and its owner', () => {
    expect(pageTitle('Havna', 'nb', settings)).toBe('Havna – Grønn by – Eksempelby');
    expect(pageTitle('The Harbour', 'en', settings)).toBe(
      'The Harbour – Green City – Example City',
    );
  });

  it('says the site’s name once on the front page', () => {
    expect(pageTitle('Grønn by', 'nb', settings)).toBe('Grønn by – Eksempelby');
  });
});
