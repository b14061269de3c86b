import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One module's knowledge of another. */
export interface Import {
  /** Path from the project's root. */
  readonly from: string;
  /** Path from the project's root, or the name of a package or a module of Node's. */
  readonly to: string;
  readonly isPackage: boolean;
  /** Erased before the code runs. */
  readonly isType: boolean;
}

const statements =
  /^(?:import|export)\s+(?<type>type\s)?(?:[^;'"]*?\sfrom\s+)?['"](?<target>[^'"]+)['"]/gm;
const calls = /\bimport\(\s*['"](?<target>[^'"]+)['"]\s*\)/g;

/** Every import of the source files in some folders, in the order of their names. */
export function sourceImports(folders: readonly string[]): readonly Import[] {
  return globSync(`{${folders.join()}}/**/*.{ts,tsx}`)
    .filter((file) => !file.endsWith('.d.ts'))
    .sort()
    .flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));
}

/** The imports in the text of a module. */
export function importsOf(file: string, text: string): readonly Import[] {
  return [...text.matchAll(statements), ...text.matchAll(calls)].map(({ groups }) => {
    const target = groups?.['target'] ?? '';
    const isPackage = !target.startsWith('.');
    const to = isPackage ? target : join(dirname(file), target);
    return { from: file, to, isPackage, isType: groups?.['type'] !== undefined };
  });
}

/** The first ring of modules that know each other, by a depth-first walk; empty where there is none. */
export function findCycle(imports: readonly Import[]): readonly string[] {
  const next = Map.groupBy(imports, ({ from }) => from);
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    done.add(file);
    const steps = next.get(file) ?? [];
    return firstFull(steps, ({ to }) => walk(to, [...path, file]));
  };
  return firstFull([...next.keys()], (file) => walk(file, []));
}

function firstFull<Item>(
  items: readonly Item[],
  find: (item: Item) => readonly string[],
): readonly string[] {
  for (const item of items) {
    const found = find(item);
    if (found.length > 0) return found;
  }
  return [];
}
