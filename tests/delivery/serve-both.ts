import { resolve } from 'node:path';
import type { BuildMarker } from '../../lib/site/build-marker.ts';
import { missingFile } from '../../lib/site/error-pages.ts';
import { addressOfFile, isCompressedCopy, publishedFiles } from '../../lib/site/published-files.ts';
import { startOrigin } from '../../server/start-origin.ts';
import { builtMarker } from '../built-marker.ts';
import type { Servers } from './compare/compare-servers.ts';
import { serveFolder } from './nginx/serve-folder.ts';

interface Both {
  readonly servers: Servers;
  /** Every address there is, with the base path. */
  readonly addresses: readonly string[];
  close(): Promise<void>;
}

/** A built folder, served by the origin and by nginx. Throws where it is not whole. */
export async function serveBoth(folder: string): Promise<Both> {
  const directory = resolve(folder);
  const marker = builtMarker(directory);
  const origin = await startOrigin({ directory, host: '127.0.0.1', port: 0 });
  const nginx = await serveFolder(directory);
  return {
    servers: { origin: Number(new URL(origin.url).port), nginx: nginx.port },
    addresses: addressesOf(directory, marker),
    close: async () => {
      await Promise.all([origin.close(), nginx.close()]);
    },
  };
}

function addressesOf(directory: string, { basePath, redirects }: BuildMarker): readonly string[] {
  const files = publishedFiles(directory);
  const published = [...files]
    .filter((file) => file !== missingFile && !isCompressedCopy(file, files))
    .map(addressOfFile);
  const all = new Set([...published, ...redirects.map(({ from }) => from)]);
  return [...all].map((address) => basePath + address.replace(/^\/$/, '') || '/');
}
