import { frontMatterSchemas } from '../content/front-matter/schema.ts';
import { fieldText, itemText } from './field-text.ts';
import { fieldsOf, itemOf, type JsonSchema, jsonSchema } from './json-schema.ts';
import type { Snippet } from './snippet.ts';
import { type Suggestions, withTabStops } from './with-tab-stops.ts';

const today = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';
const types = Object.keys(frontMatterSchemas);

/** Every field of every type of page, by its name. */
const fields: ReadonlyMap<string, JsonSchema> = new Map(
  Object.values(frontMatterSchemas).flatMap((schema) => fieldsOf(jsonSchema(schema))),
);

/** What is there to choose from at fields of the front matter. */
export const fieldSuggestions: Suggestions = new Map<string, string | readonly string[]>([
  ...[...fields].flatMap(([name, schema]) => {
    const values = valuesOf(schema);
    return values.length === 0 ? [] : [[name, values] as const];
  }),
  ['type', types],
  ['kilder.lest', '$CURRENT_YEAR-$CURRENT_MONTH'],
  ['endringer.dato', today],
]);

/** A snippet for every field, for one more item of every list, and for what a group may have besides. */
export function fieldSnippets(): readonly Snippet[] {
  return [...fields].flatMap(([name, schema]) => [
    fieldSnippet(name, schema),
    ...itemSnippets(name, schema),
    ...optionalSnippets(name, schema),
  ]);
}

function fieldSnippet(name: string, schema: JsonSchema): Snippet {
  return {
    name,
    prefix: name,
    description: schema.description ?? '',
    body: withTabStops(fieldText(name, schema), fieldSuggestions),
  };
}

function itemSnippets(name: string, schema: JsonSchema): readonly Snippet[] {
  if (schema.type !== 'array') return [];
  return [
    {
      name: `${name}: ett punkt til`,
      prefix: name,
      description: schema.description ?? '',
      body: withTabStops(itemText(schema), fieldSuggestions, name),
    },
  ];
}

/** What only some items or groups have. */
function optionalSnippets(group: string, schema: JsonSchema): readonly Snippet[] {
  const inner = itemOf(schema) ?? schema;
  return fieldsOf(inner)
    .filter(([name]) => inner.required?.includes(name) === false)
    .map(([name, { description = '' }]) => ({
      name: `${name} under ${group}`,
      prefix: name,
      description,
      body: withTabStops(`${name}:`, fieldSuggestions, group),
    }));
}

function valuesOf({ type, enum: values = [] }: JsonSchema): readonly string[] {
  return type === 'boolean' ? ['true'] : values.map(String);
}
