import { describe, expect, it } from 'vitest';
import { ruleBook } from '../../../../../lib/rulebook/rule-book.ts';
import { readIn, writeContent } from '../write-content.ts';
import { allFixtures } from './all-fixtures.ts';
import { checkFiles } from './check-files.ts';
import { followHints } from './follow-hint.ts';

describe('every rule', () => {
  it('stands in the book with its severity', () => {
    const told = allFixtures.flatMap(({ faults }) => faults.flatMap(({ problems }) => problems));
    const book: Readonly<Record<string, { severity: string }>> = ruleBook;
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ rule, severity }) => book[rule]?.severity !== severity)).toEqual([]);
  });
});

describe.each(allFixtures)('$rule', ({ rule, faults, twin, byHand }) => {
  it.each(faults)('tells of $name', async ({ files, problems, release }) => {
    expect(problems.map((problem) => problem.rule)).toContain(rule);
    expect(await checkFiles(files, release)).toEqual(problems);
  });

  it('says nothing of what is right', async () => {
    const folder = writeContent(twin.files);
    expect(await checkFiles(twin.files)).toEqual([]);
    if (twin.shows === undefined) return;
    const { site } = readIn(folder);
    expect(site?.pageAt(twin.shows.address)?.body.html).toContain(twin.shows.text);
  });

  it.runIf(byHand === undefined).each(faults.filter((fault) => fault.byHand === undefined))(
    'is mended by its hint: $name',
    async ({ files, release }) => {
      const mended = followHints(files, await checkFiles(files, release));
      expect(await checkFiles(mended, release)).toEqual([]);
    },
  );
});
