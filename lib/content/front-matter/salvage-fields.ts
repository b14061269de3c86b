import { z } from 'zod';
import type { MeantFields } from './meant-fields.ts';
import { nearestWord } from './nearest-word.ts';
import { schemaAt } from './schema-at.ts';
import { valueAt } from './value-at.ts';
import { writtenAt } from './words/describe-value.ts';
import { booleanMeant } from './words/value-hints.ts';
import type { YamlFields } from './yaml-fields.ts';

type Path = readonly PropertyKey[];

/** Fields that other pages do not rest on: without them, the rest can be judged. */
const expendable = new Set<PropertyKey>(['kilder', 'vedtak', 'bilde', 'relatert']);

/** What no rule looks into, so that anything may stand there. */
const standIns = new Map<PropertyKey, string>([
  ['tittel', '…'],
  ['ingress', '…'],
  ['meny', 'ingen'],
]);

/**
 * The data of fields with their faults put right where there is no doubt what was meant, or left out where nothing
 * rests on them, so that the rules that look at more than the fields can judge the rest.
 * Nothing where that is not to be done.
 */
export function salvageFields(
  written: YamlFields['data'],
  fields: YamlFields,
  schema: z.core.$ZodType,
  issues: readonly z.core.$ZodIssue[],
  meant: MeantFields,
): unknown {
  const data: unknown = structuredClone(written);
  const isDone = issues.every((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.every((key) => rename(data, [...issue.path, key], meant));
    }
    return meant.isMisspelt(issue.path) || replace(data, issue, rightValue(fields, schema, issue));
  });
  return isDone ? data : undefined;
}

/** A text goes by the name that was meant; what nobody knows is left out. */
function rename(data: unknown, path: Path, meant: MeantFields): boolean {
  const value = valueAt(data, path);
  const name = meant.nameAt(path);
  if (name !== undefined && typeof value === 'object' && !expendable.has(name)) return false;
  const group = valueAt(data, path.slice(0, -1));
  if (typeof group !== 'object' || group === null) return true;
  const isText = name !== undefined && typeof value !== 'object';
  return (
    Reflect.deleteProperty(group, path.at(-1) ?? '') && (!isText || Reflect.set(group, name, value))
  );
}

/** The value that was meant, or none: then the field goes, or has something else in its place. */
function replace(data: unknown, { path }: z.core.$ZodIssue, right: unknown): boolean {
  const [top = ''] = path;
  if (typeof data !== 'object' || data === null) return false;
  const isAlone = path.length === 1;
  const value = right ?? (isAlone ? standIns.get(top) : undefined);
  const group = valueAt(data, path.slice(0, -1));
  if (value !== undefined && typeof group === 'object' && group !== null) {
    return Reflect.set(group, path.at(-1) ?? '', value);
  }
  return expendable.has(top) && Reflect.deleteProperty(data, top);
}

/** What a value was most likely meant to be. */
function rightValue(fields: YamlFields, schema: z.core.$ZodType, issue: z.core.$ZodIssue): unknown {
  const written = writtenAt(fields, issue.path) ?? '';
  switch (issue.code) {
    case 'custom':
      return rightIn(issue)[0];
    case 'invalid_value':
      return nearestWord(written, issue.values.map(String));
    case 'invalid_type':
      return rightOfType(issue, written, schema);
    default:
      return undefined;
  }
}

function rightOfType(
  { path, expected }: z.core.$ZodIssueInvalidType,
  written: string,
  schema: z.core.$ZodType,
): unknown {
  if (expected === 'boolean') return booleanMeant(written);
  const at = schemaAt(schema, path);
  if (expected !== 'string' || at === undefined || written === '') return undefined;
  const { success, error } = z.safeParse(at, written);
  return success ? written : error.issues.flatMap(rightIn)[0];
}

/** The value that an issue carries. */
function rightIn(issue: z.core.$ZodIssue): readonly unknown[] {
  const right: unknown = issue.code === 'custom' ? issue.params?.['right'] : undefined;
  return right === undefined ? [] : [right];
}
