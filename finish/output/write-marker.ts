import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildMarkerFile, buildMarkerSchema } from '../../lib/site/build-marker.ts';
import { builtFiles } from '../../lib/site/built-files.ts';
import type { FinishOptions } from '../finish-options.ts';

/** Says that `out/` is whole. Throws when an address is not one the server would take. */
export function writeMarker(
  outDirectory: string,
  { basePath, policy, redirects }: Pick<FinishOptions, 'basePath' | 'policy' | 'redirects'>,
): void {
  const marker = buildMarkerSchema.parse({
    version: 3,
    basePath,
    policy,
    redirects: redirects.map(({ from, to }) => ({ from, to })),
    files: builtFiles(outDirectory),
  });
  writeFileSync(join(outDirectory, buildMarkerFile), `${JSON.stringify(marker)}\n`);
}

/** Takes the mark away while `out/` is being worked on. */
export function removeMarker(outDirectory: string): void {
  rmSync(join(outDirectory, buildMarkerFile), { force: true });
}
