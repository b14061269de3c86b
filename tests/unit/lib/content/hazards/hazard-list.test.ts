import { describe, expect, it } from 'vitest';
import { ruleBook } from '../../../../../lib/rulebook/rule-book.ts';
import { allFixtures } from './all-fixtures.ts';
import { hazardList } from './hazard-list.ts';
import { hazards } from './hazards.ts';

describe('the list of hazards', () => {
  it('has for each a rule that guards against it', () => {
    const guarded = new Set<string>(allFixtures.flatMap((fixtures) => fixtures.hazards));
    expect(hazards.length).toBeGreaterThan(40);
    expect(hazards.filter((hazard) => !guarded.has(hazard))).toEqual([]);
  });

  it('has every rule of the book once, each with a hazard and with faults of its own', () => {
    const rules = allFixtures.map(({ rule }) => rule);
    expect(rules.toSorted()).toEqual(Object.keys(ruleBook).toSorted());
    expect(allFixtures.filter((fixtures) => fixtures.hazards.length === 0)).toEqual([]);
    const few = allFixtures.filter(
      ({ faults }) => new Set(faults.map(({ name }) => name)).size < 3,
    );
    expect(few.map(({ rule }) => rule)).toEqual([]);
  });

  it('is what docs/hazards.md says: npm run hazards -- -u', async () => {
    await expect(hazardList()).toMatchFileSnapshot('../../../../../docs/hazards.md');
  });
});
