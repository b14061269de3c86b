import { securityHeaders } from '../../../lib/site/headers.ts';

/** The headers of every answer as a client of Node sees them. */
export function lowerCasedHeaders(): Record<string, string> {
  const entries = Object.entries(securityHeaders());
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]));
}
