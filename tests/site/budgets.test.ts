import { describe, expect, it } from 'vitest';
import { pageAt, readBuiltSite } from './built-site.ts';
import { screens } from './chosen-file.ts';
import { attribute, elements, only } from './html.ts';
import { weightOf } from './weight-of.ts';

/** Budgets of docs/decisions.md, in bytes over the wire with brotli on a first visit. */
const limits = {
  firstFlight: 14_000,
  javascript: 2_000,
  fonts: 24_000,
  all: 36_000,
  home: 150_000,
  /** The drawing that opens the site. A photograph in its place has the home's limit alone. */
  drawing: 60_000,
};

const site = readBuiltSite();
const typeOf = (page: (typeof site.pages)[number]) =>
  attribute(only(page.tree, 'main'), 'dataType');
const weighed = site.pages.map((page) => {
  const { html, css, javascript, fonts } = weightOf(site, page, screens.desk);
  const firstFlight = html + css;
  const all = firstFlight + javascript + fonts;
  return { page, type: typeOf(page), firstFlight, css, javascript, fonts, all };
});

describe('the budgets', () => {
  it('weigh pages of every type, with what they load', () => {
    expect(new Set(weighed.map(({ type }) => type))).toEqual(
      new Set(['strategy', 'part', 'goal', 'section', 'article']),
    );
    expect(weighed.filter(({ css }) => css === 0)).toEqual([]);
    expect(weighed.filter(({ javascript }) => javascript === 0)).toEqual([]);
  });

  it.each(weighed)('hold for $page.address', (weight) => {
    expect(weight.firstFlight).toBeLessThanOrEqual(limits.firstFlight);
    expect(weight.javascript).toBeLessThanOrEqual(limits.javascript);
    expect(weight.fonts).toBeLessThanOrEqual(limits.fonts);
    expect(weight.all).toBeLessThanOrEqual(limits.all);
  });

  it.each(Object.entries(screens))(
    'hold for the home with its picture on a %s',
    (_name, screen) => {
      const home = pageAt(site, '/');
      const { html, css, javascript, fonts, pictures } = weightOf(site, home, screen);
      const isDrawing = elements(only(home.tree, 'main'), 'img').every((picture) =>
        attribute(picture, 'src')?.endsWith('.svg'),
      );
      expect(pictures).toBeGreaterThan(0);
      expect(pictures).toBeLessThanOrEqual(isDrawing ? limits.drawing : limits.home);
      expect(html + css + javascript + fonts + pictures).toBeLessThanOrEqual(limits.home);
    },
  );
});
