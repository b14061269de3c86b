import { join } from 'node:path';

/** What builds leave to the next: each folder holds files of one kind. */
export const cacheNames = ['compressed', 'markdown', 'pages', 'pictures'] as const;

/** A folder of a project that Next keeps from build to build. */
export function cacheFolder(projectDirectory: string, name: (typeof cacheNames)[number]): string {
  return join(projectDirectory, '.next/cache', name);
}
