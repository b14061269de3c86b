import { z } from 'zod';
import { type FrontMatterType, frontMatterSchemas } from '../content/front-matter/schema.ts';
import { type JsonSchema, jsonSchema } from './json-schema.ts';

const { strategi, del, mal, kapittel, side } = frontMatterSchemas;

const withSources: readonly FrontMatterType[] = ['strategi', 'del', 'mal', 'kapittel'];

/** What is required because of what other fields say. */
const conditions: JsonSchema[] = [
  requiredWhere('vedtak', has('status', ['vedtatt'])),
  requiredWhere('kilder', {
    allOf: [has('status', ['redaksjonell']), has('type', withSources)],
  }),
  requiredWhere('sjekksum', {
    anyOf: [has('status', ['kommunens', 'vedtatt']), has('type', ['mal'])],
  }),
];

/** The fields of every type of page, as JSON Schema. */
export function frontMatterJsonSchema(): JsonSchema {
  const union = z.discriminatedUnion('type', [strategi, del, mal, kapittel, side]);
  return { ...jsonSchema(union), allOf: conditions };
}

function requiredWhere(name: string, condition: JsonSchema): JsonSchema {
  return { anyOf: [{ not: condition }, { required: [name] }] };
}

function has(name: string, values: readonly string[]): JsonSchema {
  return { properties: { [name]: { enum: [...values] } }, required: [name] };
}
