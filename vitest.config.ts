import { defineConfig } from 'vitest/config';

/** Their tests build or load the machine: two at once would only wait for each other. */
const alone = ['site', 'delivery', 'faults'];

/**
 * `unit` mirrors the source, `content` reads the real text, `site` the built files, `delivery` what
 * serves them; `faults` breaks things under load.
 */
export default defineConfig({
  test: {
    projects: ['unit', 'content', 'site', 'delivery', 'faults'].map((name) => ({
      test: {
        name,
        include: [`tests/${name}/**/*.test.ts`],
        // Each file importing the pipeline anew takes longer than the tests; none of them leaves traces.
        isolate: false,
        // A ceiling for a slow machine, not a measure.
        testTimeout: 30_000,
        ...(alone.includes(name)
          ? { fileParallelism: false, sequence: { groupOrder: alone.indexOf(name) + 1 } }
          : {}),
      },
    })),
  },
});
