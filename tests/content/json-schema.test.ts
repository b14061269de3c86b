import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { schemaValidator } from '../unit/lib/vscode/schema-validator.ts';

const pages = globSync('content/{nb,en}/**/*.md').sort();
const fieldsIn = (file: string) =>
  parse(/^---\n(.*?)\n---\n/s.exec(readFileSync(file, 'utf8'))?.[1] ?? '');
const schemaIn = (name: string) =>
  schemaValidator(JSON.parse(readFileSync(`.vscode/${name}.schema.json`, 'utf8')));

describe('the JSON Schemas in .vscode', () => {
  const faultsOf = schemaIn('front-matter');

  it('are there for pages that are there', () => {
    expect(pages.length).toBeGreaterThan(10);
  });

  it.each(pages)('take %s', (page) => {
    expect(faultsOf(fieldsIn(page))).toEqual([]);
  });

  it.each(pages)('refuse %s with a field too many, or one that is missing', (page) => {
    const { tittel, ...fields } = fieldsIn(page);
    expect(faultsOf({ ...fields, tittel, title: tittel })).not.toEqual([]);
    expect(faultsOf(fields)).not.toEqual([]);
  });

  it('take the settings, and refuse them with a name too many', () => {
    const settings = parse(readFileSync('content/site.yaml', 'utf8'));
    const settingsFaults = schemaIn('site');
    expect(settingsFaults(settings)).toEqual([]);
    expect(settingsFaults({ ...settings, navn: { ...settings.navn, de: 'x' } })).not.toEqual([]);
  });
});
