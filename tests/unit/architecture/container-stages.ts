import { globSync, readFileSync } from 'node:fs';

/** One `COPY`: paths of the project, and where they come to stand. */
export interface Copied {
  /** From the project's root, or with `*`. */
  readonly sources: readonly string[];
  /** As written: with `/` at its end, a folder that they are put into. */
  readonly target: string;
}

/** What each stage of the Containerfile copies, in order. */
export function containerStages(): readonly (readonly Copied[])[] {
  const text = readFileSync('server/deploy/Containerfile', 'utf8');
  return text
    .split(/^FROM .*$/m)
    .slice(1)
    .map((stage) =>
      [...stage.matchAll(/^COPY (?:--from=build )?(.*)$/gm)].map(([, list]) => copied(list)),
    );
}

function copied(list = ''): Copied {
  const words = list.split(' ').map((word) => word.replace(/^\/site\//, ''));
  return { sources: words.slice(0, -1), target: words.at(-1) ?? '' };
}

/** Every path that is copied, without `*`. */
export function copiedPaths(stage: readonly Copied[]): readonly string[] {
  return stage.flatMap(({ sources }) =>
    sources.flatMap((source) => (source.includes('*') ? globSync(source) : [source])),
  );
}
