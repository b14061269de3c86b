import { withBasePath } from '../addresses.ts';

/** Where the rules are published, without the base path. */
export const speculationRulesAddress = '/speculation-rules.json';

/**
 * The rules by which a browser that can may have a page ready before the reader has lifted the
 * finger: a link within the site that is pointed at or pressed. Addresses that only lead on are left out.
 */
export function speculationRules(basePath: string) {
  const inside = [withBasePath(basePath, '/'), withBasePath(basePath, '/*')];
  const leadsOn = [withBasePath(basePath, '/id/*'), withBasePath(basePath, '/*/id/*')];
  const where = {
    and: [{ href_matches: inside }, { not: { href_matches: leadsOn } }],
  };
  return { prerender: [{ where, eagerness: 'moderate' }] };
}

/** The header by which a page names the rules. */
export function speculationHeaders(basePath: string): Record<string, string> {
  return { 'Speculation-Rules': `"${withBasePath(basePath, speculationRulesAddress)}"` };
}
