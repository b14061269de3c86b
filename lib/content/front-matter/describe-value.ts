import type { z } from 'zod';
import { nearestWord } from './nearest-word.ts';

/** zod's names of types, in an editor's words. */
export const kinds: Readonly<Record<string, string>> = {
  string: 'tekst',
  array: 'en liste',
  object: 'en gruppe med felter',
  boolean: 'true eller false',
};

/** What a value is, in an editor's words. */
export function kindOf(value: unknown): string {
  if (value === null) return 'tomt';
  if (Array.isArray(value)) return 'en liste';
  if (typeof value === 'object') return 'en gruppe med felter';
  if (typeof value === 'number') return `tallet ${value}`;
  return typeof value === 'boolean' ? `${value} uten anførselstegn` : 'tekst';
}

/** What to write where a value is of the wrong type. */
export function typeHint(issue: z.core.$ZodIssueInvalidType, value: unknown): string {
  const key = String(issue.path.at(-1));
  if (value === null) return `Fyll inn \`${key}: …\`, eller slett linjen.`;
  switch (issue.expected) {
    case 'string':
      return typeof value === 'object'
        ? `Skriv teksten etter kolon på samme linje: \`${key}: …\`.`
        : `Sett verdien i anførselstegn: \`${key}: "${String(value)}"\`.`;
    case 'array':
      return `Skriv ett punkt på hver linje under \`${key}:\`, med «- » foran.`;
    case 'boolean':
      return `Skriv \`${key}: true\` eller \`${key}: false\`, uten anførselstegn.`;
    default:
      return `Skriv ett felt på hver linje under \`${key}:\`, rykket inn med to mellomrom.`;
  }
}

/** The values a key may have, or the one that was most likely meant. */
export function oneOf(key: string, written: string, values: readonly string[]): string {
  const near = nearestWord(written, values);
  return near === undefined
    ? values.map((value) => `\`${key}: ${value}\``).join(' eller ')
    : `\`${key}: ${near}\``;
}

/** A value as a message shows it. */
export function show(value: unknown): string {
  return typeof value === 'object' && value !== null ? '…' : String(value ?? '');
}
