import { type BuildMarker, readBuildMarker } from '../lib/site/build-marker.ts';

/** What a built folder says of itself. Throws where it is not whole. */
export function builtMarker(directory = 'out'): BuildMarker {
  const marker = readBuildMarker(directory);
  if (marker === undefined) throw new Error(`${directory} is not whole: «npm run build» makes it.`);
  return marker;
}
