import { z } from 'zod';

/** What a reader of fields must know of them to tell what was meant. */
export interface FieldShape {
  /** The names of fields that stand in no group. */
  readonly names: ReadonlySet<string>;
  /** The fields that have others, or a list, below them. */
  readonly groups: ReadonlyMap<string, FieldGroup>;
}

export interface FieldGroup {
  readonly isList: boolean;
  /** None for a list of texts. */
  readonly fields: readonly string[];
}

/** The shape of fields that hold to one of the schemas. */
export function fieldShape(schemas: readonly z.ZodObject[]): FieldShape {
  const fields = schemas.flatMap(({ shape }) => Object.entries<z.core.$ZodType>(shape));
  const groups = new Map(
    fields.flatMap(([name, schema]) => {
      const group = groupOf(schema);
      return group === undefined ? [] : [[name, group] as const];
    }),
  );
  return { names: new Set(fields.map(([name]) => name)), groups };
}

/** The name is that of some field, be it in a group. */
export function isFieldName({ names, groups }: FieldShape, name: string): boolean {
  return names.has(name) || [...groups.values()].some(({ fields }) => fields.includes(name));
}

function groupOf(schema: z.core.$ZodType): FieldGroup | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return groupOf(schema.unwrap());
  }
  if (schema instanceof z.ZodObject) return { isList: false, fields: Object.keys(schema.shape) };
  if (!(schema instanceof z.ZodArray)) return undefined;
  return { isList: true, fields: groupOf(schema.element)?.fields ?? [] };
}
