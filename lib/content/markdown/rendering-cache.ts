import { cacheFolder } from '../../build-cache/cache-folder.ts';
import { sourceVersion } from '../../build-cache/source-version.ts';

/** Where Markdown is kept rendered. */
export interface RenderingCache {
  readonly folder: string;
  /** Of the code: what other code rendered is of no use. */
  readonly version: string;
  /** Whether what is not there yet is kept too. */
  readonly isWritable: boolean;
}

/**
 * What was rendered before in a project. A process that keeps more says when it started, in
 * milliseconds: code changed since then is not what runs. Missing where the code is not at hand.
 */
export function renderingCache(
  projectDirectory: string,
  started?: number,
): RenderingCache | undefined {
  const sources = sourceVersion(projectDirectory);
  if (sources === undefined) return undefined;
  return {
    folder: cacheFolder(projectDirectory, 'markdown'),
    version: sources.version,
    isWritable: started !== undefined && sources.changed < started,
  };
}
