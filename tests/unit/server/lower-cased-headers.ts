import { securityHeaders } from '../../../lib/site/headers.ts';
import { builtPolicy } from './built-site.ts';

/** The headers of every answer as a client of Node sees them. */
export function lowerCasedHeaders(): Record<string, string> {
  const entries = Object.entries(securityHeaders(builtPolicy));
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]));
}
