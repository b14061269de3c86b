import { type HashedScript, hashScripts } from './assets/hash-scripts.ts';
import type { Fault } from './fault.ts';
import type { FinishOptions } from './finish-options.ts';
import { clientComponentFaults } from './gates/client-component-faults.ts';
import { leftoverFaults } from './gates/leftover-faults.ts';
import { readClientModules } from './gates/read-client-modules.ts';
import { suspenseFaults } from './gates/suspense-faults.ts';
import { pageHtml } from './output/page-html.ts';
import { readPages } from './pages/read-pages.ts';
import { dropRepeatedMetadata } from './strip/drop-repeated-metadata.ts';
import { stripFramework } from './strip/strip-framework.ts';

/** The finished HTML of each page by its file, and what keeps pages from being finished. */
export interface PreparedPages {
  readonly pages: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
}

/** Takes Next out of every page; tells of those that would not work without it. */
export function preparePages(options: FinishOptions): PreparedPages {
  const modules = readClientModules(options.buildDirectory);
  const moved = new Map<string, HashedScript>();
  const pages = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { file, address, tree } of readPages(options.outDirectory)) {
    faults.push(...clientComponentFaults(address, tree, modules), ...suspenseFaults(address, tree));
    stripFramework(tree);
    faults.push(...leftoverFaults(address, tree));
    dropRepeatedMetadata(tree);
    hashScripts(tree, options, moved);
    pages.set(file, pageHtml(tree));
  }
  return { pages, faults };
}
