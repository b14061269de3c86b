import type { z } from 'zod';
import { codeSpan } from '../code-span.ts';
import { emptyValue } from '../schema-at.ts';

const conjunction = new Intl.ListFormat('nb', { type: 'conjunction' });

/** The lines of a field in which nothing is filled in yet. */
export function emptyField(name: string, schema: z.core.$ZodType | undefined): readonly string[] {
  const value = emptyValue(schema);
  return typeof value === 'string' ? [`${name}: ${value}`] : [`${name}:`, ...value];
}

/** «linjen `a`» or «linjene `a`, `b` og `c`», each as far in as it is to stand. */
export function linesInWords(lines: readonly string[], indent = ''): string {
  const spans = lines.map((line) => codeSpan(indent + line));
  return `${spans.length === 1 ? 'linjen' : 'linjene'} ${conjunction.format(spans)}`;
}
