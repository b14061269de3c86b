import { withBasePath } from '../addresses.ts';
import { contentType } from '../site/content-type.ts';
import { cacheControl, hashedFolders, securityHeaders } from '../site/headers.ts';
import { speculationHeaders, speculationRulesAddress } from '../site/speculation-rules.ts';
import type { DeliveredSite } from './delivered-site.ts';

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Where several rules match, one host joins
 * their values and another lets one win: so no two rules that can match the same address name the
 * same header. The cache rule of pages is left to the host, which throws its copies away when a
 * release comes.
 */
export function hostHeaders({
  basePath,
  policy,
}: Pick<DeliveredSite, 'basePath' | 'policy'>): string {
  const inside = (address: string) => withBasePath(basePath, address);
  const kept = { 'Cache-Control': cacheControl('hashed') };
  const rules: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    // Also the address of the base path itself, and what is not there.
    '/*': { ...securityHeaders(policy), ...speculationHeaders(basePath) },
    ...Object.fromEntries(hashedFolders.map((folder) => [inside(`${folder}*`), kept])),
    [inside(speculationRulesAddress)]: { 'Content-Type': contentType(speculationRulesAddress) },
  };
  const blocks = Object.entries(rules).map(([pattern, headers]) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}
