import { contentType } from '../../lib/site/content-type.ts';
import { speculationRules, speculationRulesAddress } from '../../lib/site/speculation-rules.ts';
import { environment } from '../current-site.ts';

export const dynamic = 'force-static';

/** What a browser may have ready before it is asked for. */
export function GET(): Response {
  return new Response(JSON.stringify(speculationRules(environment.basePath)), {
    headers: { 'Content-Type': contentType(speculationRulesAddress) },
  });
}
