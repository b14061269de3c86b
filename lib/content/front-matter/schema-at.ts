import { z } from 'zod';

type Schema = z.core.$ZodType;

/** What a schema says of the value that `path` leads to. */
export function schemaAt(schema: Schema, path: readonly PropertyKey[]): Schema | undefined {
  return path.reduce<Schema | undefined>((found, step) => {
    const at = withoutOptional(found);
    if (at instanceof z.ZodObject) return at.shape[String(step)];
    return at instanceof z.ZodArray ? at.element : undefined;
  }, schema);
}

/** The names of the fields in the group that `path` leads to. */
export function fieldsAt(schema: Schema, path: readonly PropertyKey[]): readonly string[] {
  const at = withoutOptional(schemaAt(schema, path));
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** The value that `path` leads to may be left out. An item of a list may too. */
export function isOptionalAt(schema: Schema, path: readonly PropertyKey[]): boolean {
  return typeof path.at(-1) === 'number' || schemaAt(schema, path) instanceof z.ZodOptional;
}

/**
 * What stands in the place of a value where nothing is filled in yet: the lines of the fields that a
 * group must have, an item of a list, or `…` for a text.
 */
export function emptyValue(schema: Schema | undefined): string | readonly string[] {
  const at = withoutOptional(schema);
  if (at instanceof z.ZodArray) {
    const [first = '', ...rest] = [emptyValue(at.element)].flat();
    return [`  - ${first.trimStart()}`, ...rest.map((line) => `  ${line}`)];
  }
  if (!(at instanceof z.ZodObject)) return '…';
  return Object.entries<Schema>(at.shape).flatMap(([name, field]) =>
    field instanceof z.ZodOptional ? [] : [`  ${name}: …`],
  );
}

function withoutOptional(schema: Schema | undefined): Schema | undefined {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? withoutOptional(schema.unwrap())
    : schema;
}
