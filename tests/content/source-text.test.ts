import { describe, expect, it } from 'vitest';
import type { GoalPage } from '../../lib/content/index.ts';
import { site } from './real-site.ts';
import { sourceBlocks } from './source-text.ts';

const front = site.fronts.find(({ language }) => language === 'nb');
const parts = front?.parts ?? [];
const goals = parts.flatMap(({ children }) =>
  children.filter((child): child is GoalPage => child.type === 'goal'),
);

/** What the site shows of the municipality's words, with each misprint put back. */
function shownBlocks(): readonly string[] {
  const body = front?.body.html ?? '';
  const blocks = [...body.matchAll(/<(?:p|h2)\b[^>]*>(.*?)<\/(?:p|h2)>/gs)].map(([, inner = '']) =>
    putBack(inner, front?.corrections ?? []),
  );
  const ends = goals.flatMap(({ title, statement, corrections }) => [
    title,
    putBack(statement, corrections),
  ]);
  return [front?.title ?? '', ...blocks, ...ends];
}

function putBack(text: string, corrections: readonly { from: string; to: string }[]): string {
  return corrections.reduce((words, { from, to }) => words.replace(to, from), text);
}

describe("the municipality's text", () => {
  it('is there to compare with', () => {
    expect(sourceBlocks()).toHaveLength(15);
    expect(goals).toHaveLength(3);
  });

  it('stands word for word, complete and in order', () => {
    const isHeading = (block: string) => block.startsWith('MÅL FOR');
    const expected = sourceBlocks().map((block) =>
      isHeading(block) ? block.toLowerCase() : block,
    );
    const shown = shownBlocks().map((block) =>
      isHeading(block.toUpperCase()) && block.includes('«') ? block.toLowerCase() : block,
    );
    expect(shown).toEqual(expected);
  });

  it('has two misprints put right, and no more', () => {
    const corrections = site.pages.flatMap((page) => page.corrections);
    expect(corrections).toEqual([
      { from: 'tilnærming til kommunes', to: 'tilnærming til kommunens' },
      { from: 'Bergens regionen', to: 'Bergensregionen' },
    ]);
  });

  it('is quoted unchanged beside its translation', () => {
    const english = site.fronts.find(({ language }) => language === 'en');
    const quoted = [...(english?.body.html ?? '').matchAll(/<div lang="nb">\s*<p>(.*?)<\/p>/gs)];
    expect(quoted.map(([, words]) => words)).toEqual(goals.map(({ statement }) => statement));
  });
});
