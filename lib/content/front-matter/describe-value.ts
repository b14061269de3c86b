import { type Document, isScalar } from 'yaml';
import { nearestWord } from './nearest-word.ts';

type Path = readonly PropertyKey[];

/** zod's names of types, in an editor's words. */
export const kinds: Readonly<Record<string, string>> = {
  string: 'tekst',
  array: 'en liste',
  object: 'en gruppe med felter',
  boolean: 'true eller false',
};

/** A field's name with those of the groups it stands in: `kilder.url`. */
export function nameOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

/** The field's own name; that of the list for an item of one. */
export function keyOf(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string'));
}

/** The path leads to an item of a list. */
export function isItem(path: Path): boolean {
  return typeof path.at(-1) === 'number';
}

/** A value as it stands in the file, where it can be shown on a line. */
export function show(document: Document, path: Path): string {
  const node = document.getIn(path, true);
  if (!isScalar(node)) return '…';
  const written = String(node.source ?? node.value ?? '').replace(/\s+/g, ' ');
  return written.length > longest ? `${written.slice(0, longest)}…` : written;
}

const longest = 80;

/** What a value is, in an editor's words; `shown` is the value as it stands in the file. */
export function kindOf(value: unknown, shown: string): string {
  if (Array.isArray(value)) return 'en liste';
  if (typeof value === 'object') return 'en gruppe med felter';
  if (typeof value === 'number') return `tallet ${shown}`;
  return typeof value === 'boolean' ? `\`${shown}\` uten anførselstegn` : 'tekst';
}

/** What to write where a value is of the wrong type. */
export function typeHint(expected: string, path: Path, value: unknown, shown: string): string {
  const key = keyOf(path);
  switch (expected) {
    case 'string':
      if (typeof value !== 'object') {
        const quoted = `"${shown}"`;
        return `Sett verdien i anførselstegn: \`${isItem(path) ? `- ${quoted}` : `${key}: ${quoted}`}\`.`;
      }
      return isItem(path)
        ? 'Skriv bare teksten etter «- ».'
        : `Skriv teksten etter kolon på samme linje: \`${key}: …\`.`;
    case 'array':
      return `Skriv ett punkt på hver linje under \`${key}:\`, med «- » foran.`;
    case 'boolean':
      return `Skriv \`${key}: true\` eller \`${key}: false\`, uten anførselstegn.`;
    default:
      return isItem(path)
        ? 'Skriv punktet som felter: «- navn: verdi», og de neste feltene rett under det første.'
        : `Skriv ett felt på hver linje under \`${key}:\`, rykket inn med to mellomrom.`;
  }
}

/** What to write where there is nothing. */
export function emptyHint(path: Path, isOptional: boolean, isList: boolean): string {
  const key = keyOf(path);
  if (isList) return `Fyll inn minst ett punkt${isOptional ? ', eller slett feltet' : ''}.`;
  return `Fyll inn ${isItem(path) ? 'punktet' : `\`${key}: …\``}${isOptional ? ', eller slett linjen' : ''}.`;
}

const alternatives = new Intl.ListFormat('nb', { type: 'disjunction' });

/** The values a key may have, or the one that was most likely meant. */
export function oneOf(key: string, written: string, values: readonly string[]): string {
  const near = nearestWord(written, values);
  return near === undefined
    ? alternatives.format(values.map((value) => `\`${key}: ${value}\``))
    : `\`${key}: ${near}\``;
}
