import { defineConfig } from 'vitest/config';

/** `unit` mirrors the source, `content` reads the real text, `site` the built files. */
export default defineConfig({
  test: {
    projects: ['unit', 'content', 'site'].map((name) => ({
      test: { name, include: [`tests/${name}/**/*.test.ts`] },
    })),
  },
});
