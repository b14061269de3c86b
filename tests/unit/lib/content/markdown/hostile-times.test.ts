import { describe, expect, it } from 'vitest';
import { render } from './render.ts';
import { largeMarkdown, refusedMarkdown } from './worst-markdown.ts';

/** Of a fraction of these texts a slow machine needs; of what is not bounded, minutes. */
const ceiling = 8000;

/** Within what is told of files: 256 kB, 5,000 lines, 10,000 signs a line. */
function isFile(text: string): boolean {
  const all = text.split('\n');
  return text.length <= 262_144 && all.length <= 5001 && all.every((line) => line.length <= 10_000);
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe('a text that would tire the parser', () => {
  it.each(Object.entries(refusedMarkdown))('is refused at once: %s', (_, text) => {
    expect(isFile(text)).toBe(true);
    const time = timeOf(() => {
      const { refused, problems } = render(text);
      expect(refused).toBe(true);
      expect(['nesting-deep', 'markup-dense']).toContain(problems[0]?.rule);
      expect(problems).toHaveLength(1);
    });
    expect(time).toBeLessThan(1000);
  });
});

describe('a text as large as it may be', () => {
  it.each(Object.entries(largeMarkdown))('is read in a moment: %s', (_, text) => {
    expect(isFile(text)).toBe(true);
    const time = timeOf(() => {
      const { refused, problems } = render(text);
      expect(refused).toBe(false);
      // What is wrong with it is told of, not five thousand times.
      expect(problems.length).toBeLessThan(160);
    });
    expect(time).toBeLessThan(ceiling);
  });
});
