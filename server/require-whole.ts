import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildMarker } from '../lib/site/build-marker.ts';
import { OriginError } from './origin-error.ts';

/** Throws `OriginError` where a file of a build is gone or is not as long as it was made. */
export function requireWhole(directory: string, { files }: BuildMarker): void {
  for (const [file, size] of Object.entries(files)) {
    const found = statSync(join(directory, file), { throwIfNoEntry: false })?.size;
    if (found === size) continue;
    const what = found === undefined ? 'mangler' : `er på ${found} byte, ikke ${size}`;
    throw new OriginError(`«${join(directory, file)}» ${what}. Kjør npm run build på nytt.`);
  }
}
