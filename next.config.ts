import type { NextConfig } from 'next';
import { PHASE_PRODUCTION_BUILD } from 'next/constants.js';
import { sourceVersion } from './lib/build-cache/source-version.ts';
import { readBuildEnvironment } from './lib/build-environment.ts';

/** Every page is rendered once, at build, and is then a file; `RENDER=server` keeps Next's own server a setting away. */
export default function config(phase: string): NextConfig {
  const { basePath, rendersOnServer } = readBuildEnvironment(process.env);
  const isExport = phase === PHASE_PRODUCTION_BUILD && !rendersOnServer;
  return {
    ...(isExport ? { output: 'export' as const } : {}),
    basePath,
    // Tells the finish which code the pages were rendered by.
    generateBuildId: () => sourceVersion(import.meta.dirname)?.version ?? null,
    poweredByHeader: false,
    typescript: { tsconfigPath: 'tsconfig.build.json' },
    reactStrictMode: true,
    // The copies of a photograph are encoded while pages are rendered, and a small machine takes its time.
    staticPageGenerationTimeout: 600,
    serverExternalPackages: ['rolldown'],
    // Without an early exit a build names every page that fails, not the first alone.
    experimental: { globalNotFound: true, prerenderEarlyExit: false },
    turbopack: {
      rules: { '*.{md,yaml}': { condition: { query: '?raw' }, type: 'text' } },
    },
  };
}
