import { cacheKindOf } from '../lib/site/headers.ts';
import { prepareAnswers, type Site } from './prepare-answers.ts';

/** Pages of a former release are in caches for a week, and their files must be there: a day more. */
export const assetLife = 8 * 24 * 60 * 60 * 1000;

/** What is served, which another release can take the place of. */
export interface Release {
  readonly site: () => Site;
  /** Reads the folder again; throws `OriginError` and goes on as before when it is not complete. */
  readonly reload: () => void;
}

/** Reads a built folder, or the one a link leads to. `now` gives milliseconds. */
export function openRelease(directory: string, now: () => number = Date.now): Release {
  let site = prepareAnswers(directory);
  let kept: ReadonlyMap<string, number> = new Map();
  const reload = () => {
    const fresh = prepareAnswers(directory);
    kept = formerAssets(site, fresh, kept, now());
    const former = [...kept.keys()].map((path) => [path, site.answers.get(path)] as const);
    const answers = new Map(fresh.answers);
    for (const [path, answer] of former) if (answer !== undefined) answers.set(path, answer);
    site = { ...fresh, answers };
  };
  return { site: () => site, reload };
}

/** Assets that the fresh release lacks, with the time until which they are kept. */
function formerAssets(
  { answers, basePath }: Site,
  fresh: Site,
  kept: ReadonlyMap<string, number>,
  now: number,
): ReadonlyMap<string, number> {
  const isAsset = (path: string) => cacheKindOf(path.slice(basePath.length)) === 'hashed';
  return new Map(
    [...answers.keys()]
      .filter((path) => isAsset(path) && !fresh.answers.has(path))
      .map((path) => [path, kept.get(path) ?? now + assetLife] as const)
      .filter(([, until]) => until > now),
  );
}
