import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const manifest = z.object({
  clientModules: z.record(z.string(), z.object({ id: z.union([z.number(), z.string()]) })),
});

/** The path of every client module of the build by its id, from Next's own lists in `.next/server`. */
export function readClientModules(buildDirectory: string): ReadonlyMap<string, string> {
  const lists = globSync('server/app/**/*_client-reference-manifest.js', { cwd: buildDirectory });
  return new Map(
    lists.flatMap((file) => modulesIn(readFileSync(join(buildDirectory, file), 'utf8'))),
  );
}

/** One list is a script: `globalThis.__RSC_MANIFEST["/route"] = {…};` */
function modulesIn(script: string): [string, string][] {
  const [, json = '{}'] = /"\] = (\{.*\});?\s*$/s.exec(script) ?? [];
  const { clientModules } = manifest.parse(JSON.parse(json));
  return Object.entries(clientModules).map(([path, { id }]) => [String(id), plainPath(path)]);
}

/** `[project]/a/b.js <module evaluation>` is `a/b.js`. */
function plainPath(path: string): string {
  return path.replace(/^\[project\]\//, '').replace(/ <[^>]*>$/, '');
}
