import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { Root } from 'hast';
import { withBasePath } from '../../lib/addresses.ts';
import { attribute } from '../pages/attribute.ts';
import { elements } from '../pages/elements.ts';

/**
 * Gives each script of ours that a page names a name that changes with its content,
 * `/enhance.js` → `/assets/enhance-1a2b3c4d.js`, so that it can be kept for good: moves the file in
 * `outDirectory` and rewrites the page in place. `renamed` remembers from page to page.
 */
export function hashScripts(
  tree: Root,
  { outDirectory, basePath }: { readonly outDirectory: string; readonly basePath: string },
  renamed: Map<string, string>,
): void {
  for (const element of elements(tree, 'script', 'link')) {
    const property = element.tagName === 'script' ? 'src' : 'href';
    const named = attribute(element, property) ?? '';
    const file = ownScript(named, basePath);
    if (file === undefined) continue;
    if (!renamed.has(named) && existsSync(join(outDirectory, file))) {
      renamed.set(named, withBasePath(basePath, `/${moveToAssets(outDirectory, file)}`));
    }
    element.properties[property] = renamed.get(named) ?? named;
  }
}

/** The file in `out/` that an address names, where it is a script that has not been hashed. */
function ownScript(address: string, basePath: string): string | undefined {
  if (!address.startsWith(`${basePath}/`) || !address.endsWith('.js')) return undefined;
  const path = address.slice(basePath.length + 1);
  return path.startsWith('assets/') || path.startsWith('/') ? undefined : path;
}

function moveToAssets(outDirectory: string, file: string): string {
  const content = readFileSync(join(outDirectory, file));
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const target = `assets/${parse(file).name}-${hash}.js`;
  mkdirSync(join(outDirectory, 'assets'), { recursive: true });
  renameSync(join(outDirectory, file), join(outDirectory, target));
  return target;
}
