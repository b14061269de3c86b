import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

/** JSON with comments on lines of their own, as VS Code reads it. */
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8').replace(/^\s*\/\/.*$/gm, ''));

const settings = z
  .looseObject({
    'yaml.schemas': z.record(z.string(), z.string()),
    '[markdown]': z.looseObject({ 'editor.defaultFormatter': z.string() }),
  })
  .parse(read('.vscode/settings.json'));
const { recommendations } = z
  .object({ recommendations: z.array(z.string()) })
  .parse(read('.vscode/extensions.json'));

describe('what the project asks of VS Code', () => {
  it('names schemas, and files for them, that are there', () => {
    const named = Object.entries(settings['yaml.schemas']).flat();
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('formats Markdown with nothing but what it recommends', () => {
    expect(recommendations).toContain(settings['[markdown]']['editor.defaultFormatter']);
  });

  it('holds on every machine', () => {
    expect(JSON.stringify(settings)).not.toMatch(
      /"[^"]*(?:[A-Za-z]:\\|\/(?:home|Users|tmp|usr)\/)/,
    );
  });
});
