import { stringify } from 'yaml';
import type { z } from 'zod';
import { codeSpan } from '../code-span.ts';
import { nearestWord } from '../nearest-word.ts';
import { emptyValue, isOptionalAt, schemaAt } from '../schema-at.ts';
import { quoted } from '../yaml/yaml-line.ts';
import type { YamlFields } from '../yaml-fields.ts';
import { linesInWords } from './added-lines.ts';
import { isItem, keyOf, lineOf, writtenAt } from './describe-value.ts';

type Path = readonly PropertyKey[];

/** What is known of the fields and of what they are to be. */
interface Subject {
  readonly fields: YamlFields;
  readonly schema: z.core.$ZodType;
}

/** What to write where a value is of the wrong type. */
export function typeHint(subject: Subject, path: Path, expected: string): string {
  const written = writtenAt(subject.fields, path);
  const lines = emptyValue(schemaAt(subject.schema, path));
  if (expected === 'boolean') return booleanHint(path, written ?? '');
  if (typeof lines === 'string') {
    return written === undefined
      ? `Skriv teksten etter kolon på samme linje: \`${keyOf(path)}: …\`.`
      : `Skriv ${codeSpan(lineOf(path, quoted(written)))}, med anførselstegn.`;
  }
  if (lines.length === 1 && written !== undefined) {
    const items = written.split(',').map((item) => item.trim());
    const list = stringify(items, { collectionStyle: 'flow', flowCollectionPadding: false });
    return `Skriv ${codeSpan(lineOf(path, list.trimEnd()))}.`;
  }
  return isItem(path)
    ? `Skriv punktet som ${linesInWords(linesOfList(subject, path))}.`
    : `Skriv bare \`${keyOf(path)}:\` på linjen. Legg til ${linesInWords(lines)} under den.`;
}

/** An item that is a group, with its hyphen. */
function linesOfList({ schema }: Subject, path: Path): readonly string[] {
  return [emptyValue(schemaAt(schema, path.slice(0, -1)))].flat();
}

/** What to write where there is nothing. */
export function emptyHint({ schema }: Subject, path: Path, value: unknown): string {
  const lines = emptyValue(schemaAt(schema, path));
  const remove = isOptionalAt(schema, path) ? 'slett linjen' : '';
  if (typeof lines === 'string') {
    const fill = `Fyll inn ${isItem(path) ? 'punktet' : `\`${keyOf(path)}: …\``}`;
    return `${fill}${remove && `, eller ${remove}`}.`;
  }
  const add = `egg til ${linesInWords(lines)} under`;
  if (value !== null)
    return `Skriv bare \`${keyOf(path)}:\` på linjen. L${add} den.${remove && ` Eller ${remove}.`}`;
  return remove === '' ? `L${add} denne.` : `Slett linjen, eller l${add} den.`;
}

const alternatives = new Intl.ListFormat('nb', { type: 'disjunction' });

/** The values a key may have, or the one that was most likely meant. */
export function oneOf(key: string, written: string, values: readonly string[]): string {
  const near = nearestWord(written, values);
  return near === undefined
    ? alternatives.format(values.map((value) => `\`${key}: ${value}\``))
    : `\`${key}: ${near}\``;
}

function booleanHint(path: Path, written: string): string {
  const value = booleanMeant(written);
  return value === undefined
    ? `Skriv ${oneOf(keyOf(path), '', ['true', 'false'])}, uten anførselstegn.`
    : `Skriv \`${keyOf(path)}: ${value}\`, uten anførselstegn.`;
}

/** What an editor means who writes neither `true` nor `false`. */
export function booleanMeant(written: string): boolean | undefined {
  if (/^(?:true|ja|yes|sant?|på|on|x|1)$/i.test(written)) return true;
  return /^(?:false|nei|no|usant?|av|off|0)$/i.test(written) ? false : undefined;
}
