import { relative, resolve } from 'node:path';
import { cacheFolder } from '../build-cache/cache-folder.ts';
import { keep, nameOf, readKept } from '../build-cache/kept-file.ts';
import { sourceVersion } from '../build-cache/source-version.ts';
import type { BuildEnvironment } from '../build-environment.ts';
import type { Site } from '../content/index.ts';
import { pageFrame } from './page-frame.ts';

/** The finished HTML of pages, from build to build. */
export interface PageCache {
  readonly folder: string;
  /** Of the code that draws and finishes pages. */
  readonly version: string;
  /** What a page is kept under, by its address: another name as soon as it may look otherwise. */
  readonly names: ReadonlyMap<string, string>;
}

/** The cache of a site's pages. Missing where the code that draws them is not at hand. */
export function pageCache(
  site: Site,
  environment: BuildEnvironment,
  projectDirectory: string,
): PageCache | undefined {
  const version = sourceVersion(projectDirectory)?.version;
  if (version === undefined) return undefined;
  const content = resolve(projectDirectory, environment.contentDirectory);
  const place = { ...environment, contentDirectory: relative(resolve(projectDirectory), content) };
  const frames = new Map(
    site.fronts.map(({ language }) => [
      language,
      nameOf(version, place, pageFrame(site, language)),
    ]),
  );
  return {
    folder: cacheFolder(projectDirectory, 'pages'),
    version,
    names: new Map(
      site.pages.map((page) => [page.address, nameOf(frames.get(page.language), page)]),
    ),
  };
}

/** The finished HTML of the page at an address, where a build before made it just so. */
export function readKeptPage({ folder, names }: PageCache, address: string): string | undefined {
  const name = names.get(address);
  return name === undefined ? undefined : readKept(folder, name)?.toString();
}

/** Keeps the finished HTML of the page at an address. Others than the site's pages are not kept. */
export function keepPage({ folder, names }: PageCache, address: string, html: string): void {
  const name = names.get(address);
  if (name !== undefined) keep(folder, name, Buffer.from(html));
}
