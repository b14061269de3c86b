import { z } from 'zod';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * A schema as JSON Schema (2020-12) of what editors write.
 * `patternErrorMessage` is VS Code's word for what to say where a text does not fit.
 */
export function jsonSchema(schema: z.core.$ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema: made }) => {
      if (made.pattern === undefined) return;
      made['patternErrorMessage'] ??= messageOf(zodSchema);
    },
  });
}

/** What the schema of a text says of a text that fits no pattern. */
function messageOf(schema: z.core.$ZodType): string | undefined {
  return z.safeParse(schema, ' ').error?.issues[0]?.message;
}

/** What an item of a list is; nothing where the schema is not that of a list. */
export function itemOf({ items }: JsonSchema): JsonSchema | undefined {
  return typeof items === 'object' && !Array.isArray(items) ? items : undefined;
}

/** The fields of a group, by name. */
export function fieldsOf({
  properties = {},
}: JsonSchema): readonly (readonly [name: string, JsonSchema])[] {
  return Object.entries(properties).flatMap(([name, schema]) =>
    typeof schema === 'object' ? [[name, schema] as const] : [],
  );
}
