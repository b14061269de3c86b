import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { frontMatterSchemas } from '../../../lib/content/front-matter/schema.ts';
import { calloutNames } from '../../../lib/content/markdown/directive-names.ts';
import { settingsSchema } from '../../../lib/site/settings-schema.ts';

const guide = readFileSync('content/README.md', 'utf8');
const inCode = [...guide.matchAll(/```markdown\n[\s\S]*?```|`[^`\n]+`/g)].join('\n');
const namedIn = (text: string, name: string) =>
  new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text);

describe('content/README.md', () => {
  it('names every field of every type, and every value there is to choose from', () => {
    const names = Object.values(frontMatterSchemas).flatMap(namesIn);
    expect(names.length).toBeGreaterThan(80);
    expect(names.filter((name) => !namedIn(inCode, name))).toEqual([]);
  });

  it('names every kind of call-out', () => {
    expect(calloutNames.size).toBeGreaterThan(0);
    expect([...calloutNames.keys()].filter((name) => !namedIn(inCode, `:::${name}`))).toEqual([]);
  });
});

it('site.yaml explains every field it can have', () => {
  const fields = Object.keys(settingsSchema.shape);
  const settings = readFileSync('content/site.yaml', 'utf8');
  expect(fields.filter((name) => !new RegExp(`^# .*\\n${name}:`, 'm').test(settings))).toEqual([]);
});

it('every command of the project is in a guide', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  const guides = guide + readFileSync('README.md', 'utf8');
  const commands = Object.keys(scripts);
  expect(commands.length).toBeGreaterThan(10);
  const isNamed = (name: string) => namedIn(guides, `npm (?:run )?(?:--silent )?${name}`);
  expect(commands.filter((name) => !isNamed(name))).toEqual([]);
});

/** Names of fields and of fixed values, at any depth. */
function namesIn(schema: z.core.$ZodType): readonly string[] {
  if (schema instanceof z.ZodOptional) return namesIn(schema.unwrap());
  if (schema instanceof z.ZodArray) return namesIn(schema.element);
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) {
    return [...(schema instanceof z.ZodEnum ? schema.options : schema.values)].map(String);
  }
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([name, type]) => [
    name,
    ...namesIn(type),
  ]);
}
