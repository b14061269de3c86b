import { isScalar } from 'yaml';
import { asValue } from '../yaml/yaml-line.ts';
import type { YamlFields } from '../yaml-fields.ts';

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

/** A text as it stands in the file, if not in what quotes; a list or a group where it stands on one line. */
export function writtenAt({ document, source }: YamlFields, path: Path): string | undefined {
  const node = document.getIn(path, true);
  if (isScalar(node))
    return String(node.source ?? node.value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  const range = rangeOf(node);
  const written = range && source.slice(range[0], range[1]).trim();
  return written?.includes('\n') ? undefined : written;
}

function rangeOf(node: unknown): readonly number[] | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return Array.isArray(node.range) ? node.range : undefined;
}

/** A value where it can be shown in a sentence. */
export function show(fields: YamlFields, path: Path): string {
  return isScalar(fields.document.getIn(path, true)) ? shorten(writtenAt(fields, path) ?? '') : '…';
}

/** Not longer than a sentence can bear. */
export function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

const longest = 80;

/** What a value is, in an editor's words; `shown` is the value as it stands in the file. */
export function kindOf(value: unknown, shown: string): string {
  if (Array.isArray(value)) return 'en liste';
  if (typeof value === 'object') return 'en gruppe med felter';
  if (typeof value === 'number') return `tallet ${shown}`;
  return typeof value === 'boolean' ? `\`${shown}\` uten anførselstegn` : 'tekst';
}

/** The line of a field, or of an item of a list, with a text as its value. */
export function lineWith(path: Path, value: string): string {
  return lineOf(path, asValue(value));
}

/** The line of a field, or of an item of a list, with what is to stand after its name. */
export function lineOf(path: Path, written: string): string {
  return isItem(path) ? `- ${written}` : `${keyOf(path)}: ${written}`;
}
