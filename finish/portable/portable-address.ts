import { posix } from 'node:path';

/** The files of a built site, by their addresses without the base path. */
export interface PortableFiles {
  readonly basePath: string;
  readonly byAddress: ReadonlyMap<string, string>;
}

/**
 * An address from the site's root as the way from one file to another: `/a#b` is `../a.html#b` from
 * `id/a.html`. Others are given back as they are. Throws where it leads to no file.
 */
export function portableAddress(
  address: string,
  from: string,
  { basePath, byAddress }: PortableFiles,
): string {
  if (!/^\/(?!\/)/.test(address)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const file = byAddress.get(path.slice(basePath.length) || '/');
  if (file === undefined || !path.startsWith(basePath)) {
    throw new Error(`«${address}» på ${from} fører ikke til noen fil.`);
  }
  return posix.relative(posix.dirname(from), file) + rest;
}
