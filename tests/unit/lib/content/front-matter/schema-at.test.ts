import { describe, expect, it } from 'vitest';
import { frontMatterSchemas } from '../../../../../lib/content/front-matter/schema.ts';
import { fieldsAt, isOptionalAt } from '../../../../../lib/content/front-matter/schema-at.ts';
import { settingsSchema } from '../../../../../lib/site/settings-schema.ts';

const { mal } = frontMatterSchemas;

describe('fieldsAt', () => {
  it.each([
    ['an item of a list that may be left out', mal, ['rettelser', 0], ['fra', 'til']],
    ['a group that may be empty', settingsSchema, ['godkjent'], ['av', 'dato']],
    ['a group in an item', settingsSchema, ['lenker', 0, 'tittel'], ['nb', 'en']],
    ['a text', mal, ['tittel'], []],
    ['nothing', mal, ['finnes', 'ikke'], []],
  ])('gives those of %s', (_what, schema, path, names) => {
    expect(fieldsAt(schema, path)).toEqual(names);
  });

  it('gives those of the whole', () => {
    expect(fieldsAt(mal, [])).toEqual(Object.keys(mal.shape));
  });
});

describe('isOptionalAt', () => {
  it.each([
    ['tittel', ['tittel'], false],
    ['bilde', ['bilde'], true],
    ['bilde.alt', ['bilde', 'alt'], false],
    ['bilde.tekst', ['bilde', 'tekst'], true],
    ['an item', ['relatert', 0], true],
  ])('knows of %s', (_what, path, isOptional) => {
    expect(isOptionalAt(mal, path)).toBe(isOptional);
  });
});
