import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { meantField } from './known-field.ts';
import { emptyValue, fieldsAt, schemaAt } from './schema-at.ts';
import { valueAt } from './value-at.ts';
import { issueProblems } from './words/issue-problems.ts';
import type { YamlFields } from './yaml-fields.ts';

type Path = readonly PropertyKey[];

export interface SchemaFaults {
  readonly problems: readonly Problem[];
  /** Names of fields at the top level that were spelt wrong: they are not missing as well. */
  readonly misspelt: readonly string[];
}

/**
 * What is wrong with fields by their schema; `whole` says where they stand, in an editor's words.
 * `likely` are values that the file's place tells.
 */
export function schemaProblems(
  fields: YamlFields,
  file: string,
  schema: z.core.$ZodType,
  issues: readonly z.core.$ZodIssue[],
  whole: string,
  likely: Readonly<Record<string, string>> = {},
): SchemaFaults {
  const meant = new Map(issues.flatMap((issue) => meantFields(fields, schema, issue)));
  const misspelt = new Set([...meant].map(([key, name]) => siblingOf(key, name)));
  const isThere = ({ path }: z.core.$ZodIssue) => {
    const value = valueAt(fields.data, path);
    // What stood below a field without a value may have been left out.
    const isBelow = value === null && typeof emptyValue(schemaAt(schema, path)) !== 'string';
    return value !== undefined && !(isBelow && fields.extent !== 'all');
  };
  const told = issues.filter(
    (issue) => isThere(issue) || (fields.extent === 'all' && !misspelt.has(keyOf(issue.path))),
  );
  const meantAt = (path: Path) => meant.get(keyOf(path));
  const subject = { fields, file, schema, whole, likely, meant: meantAt };
  return {
    problems: told
      .flatMap((issue) => issueProblems(subject, issue))
      .filter(({ line }) => !fields.faultyLines.has(line)),
    misspelt: [...meant].filter(([key]) => !key.includes('\n')).map(([, name]) => name),
  };
}

/** The unknown fields that are most likely a known one, spelt wrong, with that one's name. */
function meantFields(
  fields: YamlFields,
  schema: z.core.$ZodType,
  issue: z.core.$ZodIssue,
): (readonly [string, string])[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const written = valueAt(fields.data, issue.path);
  const free = fieldsAt(schema, issue.path).filter(
    (name) => typeof written !== 'object' || written === null || !Object.hasOwn(written, name),
  );
  return issue.keys.flatMap((key) => {
    const near = meantField(key, free);
    return near === undefined ? [] : [[keyOf([...issue.path, key]), near] as const];
  });
}

function keyOf(path: Path): string {
  return path.map(String).join('\n');
}

function siblingOf(key: string, name: string): string {
  return [...key.split('\n').slice(0, -1), name].join('\n');
}
