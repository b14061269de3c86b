import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { Root } from 'hast';
import { withBasePath } from '../../lib/addresses.ts';
import { attribute } from '../pages/attribute.ts';
import { elements } from '../pages/elements.ts';

/** A script that was moved, as pages name it. */
export interface HashedScript {
  readonly address: string;
  /** By which a browser refuses a script that somebody has changed on its way. */
  readonly integrity: string;
}

/**
 * Gives each script of ours that a page names a name that changes with its content,
 * `/enhance.js` → `/assets/enhance-1a2b3c4d.js`, so that it can be kept for good: moves the file in
 * `outDirectory` and rewrites the page in place. `moved` remembers from page to page.
 */
export function hashScripts(
  tree: Root,
  { outDirectory, basePath }: { readonly outDirectory: string; readonly basePath: string },
  moved: Map<string, HashedScript>,
): void {
  for (const element of elements(tree, 'script', 'link')) {
    const property = element.tagName === 'script' ? 'src' : 'href';
    const named = attribute(element, property) ?? '';
    const file = ownScript(named, basePath);
    if (file === undefined) continue;
    if (!moved.has(named) && existsSync(join(outDirectory, file))) {
      moved.set(named, moveToAssets(outDirectory, file, basePath));
    }
    const script = moved.get(named);
    if (script === undefined) continue;
    element.properties[property] = script.address;
    element.properties['integrity'] = script.integrity;
  }
}

/** The file in `out/` that an address names, where it is a script that has not been hashed. */
function ownScript(address: string, basePath: string): string | undefined {
  if (!address.startsWith(`${basePath}/`) || !address.endsWith('.js')) return undefined;
  const path = address.slice(basePath.length + 1);
  return path.startsWith('assets/') || path.startsWith('/') ? undefined : path;
}

function moveToAssets(outDirectory: string, file: string, basePath: string): HashedScript {
  const content = readFileSync(join(outDirectory, file));
  const hash = createHash('sha256').update(content).digest();
  const target = `assets/${parse(file).name}-${hash.toString('hex').slice(0, 8)}.js`;
  mkdirSync(join(outDirectory, 'assets'), { recursive: true });
  renameSync(join(outDirectory, file), join(outDirectory, target));
  return {
    address: withBasePath(basePath, `/${target}`),
    integrity: `sha256-${hash.toString('base64')}`,
  };
}
