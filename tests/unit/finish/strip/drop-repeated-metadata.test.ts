import { describe, expect, it } from 'vitest';
import { pageHtml } from '../../../../finish/output/page-html.ts';
import { parsePage } from '../../../../finish/pages/parse-page.ts';
import { dropRepeatedMetadata } from '../../../../finish/strip/drop-repeated-metadata.ts';

function cleaned(head: string): string {
  const tree = parsePage(`<head>${head}</head>`);
  dropRepeatedMetadata(tree);
  return pageHtml(tree);
}

describe('dropRepeatedMetadata', () => {
  it('keeps the first of equals, whatever the order of their attributes', () => {
    const first = '<meta name="robots" content="noindex"><link rel="icon" href="/a.svg">';
    const again = '<meta content="noindex" name="robots"><link rel="icon" href="/a.svg">';
    expect(cleaned(first + again)).toBe(`<html><head>${first}</head><body></body></html>\n`);
  });

  it('keeps those that differ, and all that is not metadata', () => {
    const head =
      '<meta name="a" content="b"><meta name="a" content="c"><style>d</style><style>d</style>';
    expect(cleaned(head)).toBe(`<html><head>${head}</head><body></body></html>\n`);
  });
});
