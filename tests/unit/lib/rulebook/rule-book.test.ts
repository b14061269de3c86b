import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chapters, ruleBook } from '../../../../lib/rulebook/rule-book.ts';
import { rulePage } from '../../../../lib/rulebook/rule-page.ts';

describe('the rule book', () => {
  const rules = chapters.flatMap((chapter) => Object.entries(chapter.rules));

  it('has every rule in one chapter', () => {
    expect(rules.length).toBeGreaterThan(80);
    expect(rules.map(([name]) => name)).toEqual(Object.keys(ruleBook));
  });

  it('explains every rule', () => {
    const silent = rules.filter(([, { title, why }]) => title.length < 8 || why.length < 20);
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it('writes titles as titles and explanations as sentences', () => {
    const odd = rules.filter(([, { title, why }]) => /[.:!]$/.test(title) || !/[.»`]$/.test(why));
    expect(odd.map(([name]) => name)).toEqual([]);
  });

  it('is what content/regler.md says: npm run rules', () => {
    const page = resolve(import.meta.dirname, '../../../../content/regler.md');
    expect(readFileSync(page, 'utf8')).toBe(rulePage(chapters));
  });
});
