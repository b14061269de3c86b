import type { Problem } from '../content/problem.ts';
import type { ContentFolder } from '../content/source/content-folder.ts';
import { fileFault } from '../content/source/file-fault.ts';
import { copyName } from '../content/source/free-name.ts';
import { nameFault, sameName } from '../content/source/name-fault.ts';
import { properName } from '../content/source/proper-name.ts';

/** What is wrong with the names of pictures: one that cannot be used, or that another has already. */
export function pictureNameProblems(
  names: readonly string[],
  folder: ContentFolder,
): ReadonlyMap<string, Problem> {
  const isProper = (name: string) => properName(name, 'picture') === name;
  const ordered = names.toSorted((a, b) => Number(isProper(b)) - Number(isProper(a)));
  const byProper = Map.groupBy(ordered, (name) => properName(name, 'picture') ?? name);
  const problems = [...byProper].flatMap(([proper, same]) =>
    same.flatMap((name, index) => {
      const printed = folder.printed(`media/${name}`);
      const [first = name] = same;
      const fault = nameFault(name, 'picture');
      const problem =
        index === 0
          ? fault && fileFault(printed, 'media-name', ...fault)
          : sameName(printed, [name, first], copyName(`media/${proper}`, index + 1, folder));
      return problem === undefined ? [] : [[name, problem] as const];
    }),
  );
  return new Map(problems);
}
