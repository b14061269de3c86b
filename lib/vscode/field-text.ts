import { itemOf, type JsonSchema } from './json-schema.ts';

/** A field with nothing in it: its name, and the names of the fields below it that must be there. */
export function fieldText(name: string, schema: JsonSchema): string {
  return schema.type === 'array'
    ? `${name}:\n${indent(itemText(schema))}`
    : `${name}:${groupText(schema)}`;
}

/** One item of a list with nothing in it. */
export function itemText(list: JsonSchema): string {
  return `- ${groupText(itemOf(list) ?? {}).trimStart()}`;
}

function groupText({ required = [] }: JsonSchema): string {
  return required.map((name) => `\n  ${name}:`).join('');
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
