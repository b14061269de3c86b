import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readBuiltSite } from './built-site.ts';

const presets = ['recommended', 'a11y', 'document', 'standard'];
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: presets.map((preset) => `html-validate:${preset}`),
    rules: {
      // A title is «Side – Nettsted – Eier»: the last two alone take 42 characters.
      'long-title': ['error', { maxlength: 100 }],
      // Every file is the site's own, from the same origin: checksums would guard nothing.
      'require-sri': ['error', { target: 'crossorigin' }],
    },
  }),
);

describe('the markup', () => {
  const { documents } = readBuiltSite();

  it('is there, also of pages that lead on and of the page for what does not exist', () => {
    expect(documents.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['index.html', '404.html']),
    );
    expect(documents.some(({ leadsOn }) => leadsOn)).toBe(true);
  });

  it.each(documents)('of $file has no fault', async ({ file, html }) => {
    const { results } = await validator.validateString(html, file);
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, line, column, message }) => `${ruleId} ${line}:${column} ${message}`),
    );
    expect(faults).toEqual([]);
  });
});
