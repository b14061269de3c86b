import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildMarkerFile } from '../../../lib/site/build-marker.ts';
import { builtFiles } from '../../../lib/site/built-files.ts';

/** Writes the marker of a built folder again after its files were changed. */
export function markAgain(directory: string): void {
  const path = join(directory, buildMarkerFile);
  const marker = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...marker, files: builtFiles(directory) }));
}
