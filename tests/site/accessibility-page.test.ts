import { expect, it } from 'vitest';
import { nb } from '../../lib/languages/nb.ts';
import { site as content } from '../content/real-site.ts';
import { pageAt, readBuiltSite } from './built-site.ts';
import { count, elements, only, textOf } from './html.ts';

const main = only(pageAt(readBuiltSite(), '/tilgjengelighet').tree, 'main');

it('the accessibility page says that the owner has given no statement', () => {
  expect(content.settings.accessibilityStatement).toBeUndefined();
  expect(count(textOf(main), nb.noAccessibilityStatement)).toBe(1);
});

it('the accessibility page says what was tested, and what was not', () => {
  const headings = elements(main, 'h2').map(textOf);
  expect(headings).toEqual(
    expect.arrayContaining([
      'Det som er testet',
      'Det som ikke er testet',
      'Tilgjengelighetserklæring',
    ]),
  );
  expect(textOf(main)).toContain('Ingen har testet nettstedet med skjermleser');
});
