import { defineConfig } from 'vitest/config';

/**
 * `unit` mirrors the source, `content` reads the real text, `site` the built files; `builds` changes
 * copies of the project and builds them.
 */
export default defineConfig({
  test: {
    projects: ['unit', 'content', 'site', 'builds'].map((name) => ({
      test: {
        name,
        include: [`tests/${name}/**/*.test.ts`],
        // Each file importing the pipeline anew takes longer than the tests; none of them leaves traces.
        isolate: false,
        // A ceiling for a slow machine, not a measure.
        testTimeout: 30_000,
        // Two builds at once would only wait for each other.
        ...(name === 'builds' ? { fileParallelism: false, sequence: { groupOrder: 1 } } : {}),
      },
    })),
  },
});
