import { describe, expect, it } from 'vitest';
import type { RuleEntry } from '../../../../lib/rulebook/rule-entry.ts';
import { textRules } from '../../../../lib/rulebook/text-rules.ts';
import { page } from '../content/hazards/text-fault.ts';
import { problemsIn } from '../content/write-content.ts';

const entries: readonly (readonly [string, RuleEntry])[] = Object.entries(textRules);
const toldOf = (text: string) => problemsIn(page(text)).map(({ rule }) => rule);

describe('an example in the rule book', () => {
  const wrong = entries.flatMap(([rule, { wrong: text }]) =>
    text === undefined ? [] : [[rule, text] as const],
  );
  const right = entries.flatMap(([rule, { right: text }]) =>
    text === undefined ? [] : [[rule, text] as const],
  );

  it('is there for most rules', () => {
    expect(wrong.length).toBeGreaterThan(40);
    expect(right.length).toBeGreaterThan(40);
  });

  it.each(wrong)('of what breaks %s breaks it', (rule, text) => {
    expect(toldOf(text)).toContain(rule);
  });

  it.each(right)('of what holds %s holds it', (rule, text) => {
    expect(toldOf(text)).not.toContain(rule);
  });

  it.each(right)(
    'of what holds %s breaks no other, but for pages that are not there',
    (_, text) => {
      const elsewhere = ['link-unknown', 'fragment-unknown', 'picture-unknown'];
      expect(toldOf(text).filter((rule) => !elsewhere.includes(rule))).toEqual([]);
    },
  );
});
