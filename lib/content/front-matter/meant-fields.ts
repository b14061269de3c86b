import type { z } from 'zod';
import { meantField } from './known-field.ts';
import { fieldsAt } from './schema-at.ts';
import { valueAt } from './value-at.ts';
import type { YamlFields } from './yaml-fields.ts';

type Path = readonly PropertyKey[];

/** The known fields that unknown ones were most likely meant to be. */
export interface MeantFields {
  /** The name that a field which nobody knows was meant to have. */
  readonly nameAt: (path: Path) => string | undefined;
  /** The field is there, but its name is spelt wrong. */
  readonly isMisspelt: (path: Path) => boolean;
}

/** Finds what unknown fields were meant to be: known ones that are not there. */
export function meantFields(
  fields: YamlFields,
  schema: z.core.$ZodType,
  issues: readonly z.core.$ZodIssue[],
): MeantFields {
  const meant = new Map(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const written = valueAt(fields.data, issue.path);
      const isFree = (name: string) => valueAt(written, [name]) === undefined;
      const free = fieldsAt(schema, issue.path).filter(isFree);
      return issue.keys.flatMap((key) => {
        const name = meantField(key, free);
        return name === undefined ? [] : [[textOf([...issue.path, key]), name] as const];
      });
    }),
  );
  const misspelt = new Set([...meant].map(([path, name]) => path.replace(/[^\n]*$/, () => name)));
  return {
    nameAt: (path) => meant.get(textOf(path)),
    isMisspelt: (path) => misspelt.has(textOf(path)),
  };
}

function textOf(path: Path): string {
  return path.map(String).join('\n');
}
