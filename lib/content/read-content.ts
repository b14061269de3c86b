import { withBasePath } from '../addresses.ts';
import type { BuildEnvironment } from '../build-environment.ts';
import type { PictureFile } from '../media/picture-file.ts';
import { readMedia } from '../media/read-media.ts';
import { type Lock, lockFileName, readLock } from '../permalinks/read-lock.ts';
import { readSettings } from '../site/read-settings.ts';
import type { Settings } from '../site/settings.ts';
import { capProblems } from './cap-problems.ts';
import { ContentError } from './content-error.ts';
import { type RenderSettings, readContentFile } from './content-file.ts';
import { type ContentSet, placeFiles } from './content-set.ts';
import { rememberRendering } from './markdown/remember-rendering.ts';
import type { RenderingCache } from './markdown/rendering-cache.ts';
import { buildSite } from './model/build-site.ts';
import type { Site } from './model/site.ts';
import type { Problem } from './problem.ts';
import { allRules } from './rules/all-rules.ts';
import { shownPictures } from './shown-pictures.ts';
import { sortProblems } from './sort-problems.ts';
import { contentFolder } from './source/content-folder.ts';
import { readSourceFiles } from './source/read-source-files.ts';
import type { UnsavedFile } from './source/unsaved-file.ts';

/** The site where the content has no error, and all that is to be said of the content. */
export interface Content {
  readonly site?: Site;
  /** Every file, in its place. */
  readonly placed: ContentSet;
  /** Missing where `site.yaml` is faulty. */
  readonly settings: Settings | undefined;
  /** Where a page stands or would stand, were it not for its faults. */
  readonly addresses: readonly string[];
  /** What the pages show, but for pictures with faults. */
  readonly pictures: readonly PictureFile[];
  /** Sorted by file, line and column. */
  readonly problems: readonly Problem[];
}

/** How a content folder is read. */
export interface ReadOptions {
  /** Read in the place of what the disk has. */
  readonly unsaved?: UnsavedFile | undefined;
  /** Where texts are found that were rendered before. */
  readonly cache?: RenderingCache | undefined;
}

/**
 * Reads, checks and models a content folder: every fault of every file in one run.
 * Throws only where the folder cannot be read at all.
 */
export function readContent(
  environment: BuildEnvironment,
  workingDirectory: string,
  { unsaved, cache }: ReadOptions = {},
): Content {
  const { contentDirectory } = environment;
  const source = readSourceFiles(contentDirectory, workingDirectory, unsaved);
  const media = readMedia(contentDirectory, workingDirectory, source.strayPictures);
  const settings = readSettings(contentDirectory, workingDirectory, media);
  const render = cache && rememberRendering(cache, [environment.basePath, [...media.pictures]]);
  const renderSettings: RenderSettings = {
    href: (address) => withBasePath(environment.basePath, address),
    picture: (name) => media.pictures.get(name),
  };
  const read = source.files.map((file) => readContentFile(file, renderSettings, render));
  const found = [
    ...source.problems,
    ...media.problems,
    ...read.flatMap(({ problems }) => problems),
  ];
  const known = isSettings(settings) ? settings : undefined;
  const lock = lockIn(contentDirectory, workingDirectory);
  const placed = placeFiles(read, {
    settings: known,
    media,
    lock: isLock(lock) ? lock : undefined,
  });
  found.push(...(isSettings(settings) ? [] : settings), ...(isLock(lock) ? [] : lock));
  const faulty = new Map(read.map((file) => [file.source.printed, file.faultyLines]));
  const told = allRules.flatMap((rule) => rule(placed));
  found.push(...told.filter(({ file, line }) => !faulty.get(file)?.has(line)));
  const problems = capProblems(sortProblems(found));
  const addresses = [...placed.byAddress.keys()];
  const withDrafts = environment.preview !== undefined;
  const pictures = shownPictures(placed, withDrafts);
  const all = { placed, settings: known, addresses, pictures, problems };
  if (known === undefined || problems.some(({ severity }) => severity === 'error')) return all;
  return { ...all, site: buildSite(placed, known, withDrafts) };
}

function isSettings(value: Settings | readonly Problem[]): value is Settings {
  return 'name' in value;
}

function isLock(value: Lock | readonly Problem[]): value is Lock {
  return 'pages' in value;
}

/** Where nothing was published there is no lock, and nothing wrong with that. */
function lockIn(contentDirectory: string, workingDirectory: string): Lock | readonly Problem[] {
  const folder = contentFolder(contentDirectory, workingDirectory);
  if (!folder.has(lockFileName)) return [];
  try {
    return readLock(folder.at(lockFileName), folder.printed(lockFileName));
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}
