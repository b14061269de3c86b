import { defineConfig } from 'vitest/config';

/** The fixtures of every rule for content, hostile files, commands run as processes, pictures encoded: minutes of work. */
const hazards = [
  'tests/unit/lib/content/hazards/*.test.ts',
  'tests/unit/**/hostile-*.test.ts',
  'tests/unit/lib/content/markdown/render-markdown-{safety,times,words}.test.ts',
  'tests/unit/lib/content/one-broken-file.test.ts',
  'tests/unit/lib/{changes,check,live-check,new-page}/main.test.ts',
  'tests/unit/lib/live-check/{latest-only,live-check}.test.ts',
  'tests/unit/lib/media/encode-copy.test.ts',
  'tests/unit/lib/new-page/fill-in.test.ts',
  'tests/unit/server/main.test.ts',
  'tests/unit/strategy-generator.test.ts',
];

/** Their tests build or load the machine: two at once would only wait for each other. */
const alone = ['builds', 'delivery', 'faults'];

/**
 * `unit` mirrors the source, of which `hazards` take long; `content` reads the real text, `site` the
 * built files, `delivery` what serves them; `builds` changes copies of the project and builds them,
 * `faults` breaks things under load.
 */
export default defineConfig({
  test: {
    projects: ['unit', 'hazards', 'content', 'site', 'builds', 'delivery', 'faults'].map(
      (name) => ({
        test: {
          name,
          include: name === 'hazards' ? hazards : [`tests/${name}/**/*.test.ts`],
          exclude: name === 'unit' ? hazards : [],
          // Each file importing the pipeline anew takes longer than the tests; none of them leaves traces.
          isolate: false,
          // A ceiling for a slow machine, not a measure.
          testTimeout: 30_000,
          ...(alone.includes(name)
            ? { fileParallelism: false, sequence: { groupOrder: alone.indexOf(name) + 1 } }
            : {}),
        },
      }),
    ),
  },
});
