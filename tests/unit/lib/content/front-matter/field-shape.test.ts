import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldShape, isFieldName } from '../../../../../lib/content/front-matter/field-shape.ts';

const shape = fieldShape([
  z.strictObject({ tittel: z.string(), bilde: z.strictObject({ src: z.string() }).optional() }),
  z.strictObject({
    navn: z.string().nullable(),
    kilder: z
      .array(z.strictObject({ url: z.string() }))
      .nullable()
      .optional(),
    relatert: z.array(z.string()),
  }),
]);

describe('fieldShape', () => {
  it('knows the fields of all schemas, and what stands below them', () => {
    expect([...shape.names]).toEqual(['tittel', 'bilde', 'navn', 'kilder', 'relatert']);
    expect(Object.fromEntries(shape.groups)).toEqual({
      bilde: { isList: false, fields: ['src'] },
      kilder: { isList: true, fields: ['url'] },
      relatert: { isList: true, fields: [] },
    });
  });

  it.each([
    ['tittel', true],
    ['url', true],
    ['ukjent', false],
    ['constructor', false],
  ])('knows whether %s is a field', (name, isField) => {
    expect(isFieldName(shape, name)).toBe(isField);
  });
});
