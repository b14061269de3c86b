import { lookup } from 'mrmime';
import { speculationRulesAddress } from './speculation-rules.ts';

/** The `Content-Type` of a file by its name; text is always UTF-8. */
export function contentType(file: string): string {
  // Browsers take the rules by this type alone.
  if (`/${file}`.endsWith(speculationRulesAddress)) return 'application/speculationrules+json';
  const type = lookup(file) ?? 'application/octet-stream';
  return /^text\/|[+/](?:json|xml)$/.test(type) ? `${type}; charset=utf-8` : type;
}
