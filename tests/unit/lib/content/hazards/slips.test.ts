import { describe, expect, it } from 'vitest';
import { readContentFile } from '../../../../../lib/content/content-file.ts';

const fields = `---
type: side
id: om
tittel: Om nettstedet
ingress: "Hvem: som står bak."
status: redaksjonell
meny: bunn
relatert:
  - havn
  - park
kilder:
  - tittel: Byplanen
    url: https://by.example/plan
    lest: 2026-11
endringer:
  - dato: 2026-11-23
    tekst: Publisert
---
`;
const body = '\nByen har en havn.\n\n## Kontakt\n\nRing oss.\n';

const read = (text: string) => {
  const path = 'nb/om.md';
  const source = { path, printed: path, language: 'nb', text, problems: [] } as const;
  const { frontMatter, rendered, problems } = readContentFile(source, {
    href: (address) => address,
    picture: () => undefined,
  });
  return { values: valuesIn(frontMatter), html: rendered?.body.html, problems };
};

/** Every value by its place: `kilder.0.url`. */
function valuesIn(value: unknown, place = ''): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[place, value]]);
  return new Map(
    Object.entries(value).flatMap(([key, part]) => [...valuesIn(part, `${place}.${key}`)]),
  );
}

const whole = read(fields + body);

/** What became of the page, where nothing was told of it. */
function silentChanges(text: string): readonly string[] {
  const { values, html, problems } = read(text);
  if (problems.length > 0) return [];
  const places = [...new Set([...whole.values.keys(), ...values.keys()])];
  const changed = places.filter((place) => values.get(place) !== whole.values.get(place));
  return html === whole.html ? changed : [...changed, 'body'];
}

/** Every text that has one slip. */
function slipsOf(sign: string, isInstead: boolean): readonly string[] {
  return Array.from(
    fields,
    (_, index) => fields.slice(0, index) + sign + fields.slice(index + Number(isInstead)) + body,
  );
}

describe('one slip of the hand in the fields', () => {
  it('is none in the page as it is', () => {
    expect(whole.problems).toEqual([]);
    expect(whole.values.size).toBe(13);
  });

  it.each([
    ['a sign left out', '', true],
    ['a blank too many', ' ', false],
    ['a blank that does not break in the place of a sign', '\u00A0', true],
    ['a tab in the place of a sign', '\t', true],
    ['an empty line', '\n', false],
    ['a colon', ': ', false],
    ['a letter and a number sign', 'a #', false],
    ['a quotation mark', '"', false],
    ['a hyphen in the place of a sign', '-', true],
    ['a bracket', '[', false],
    ['a star', '*', false],
  ])('is told, or changes one value alone: %s', (_what, sign, isInstead) => {
    const slips = slipsOf(sign, isInstead);
    expect(slips.length).toBeGreaterThan(250);
    expect(slips.filter((text) => silentChanges(text).length > 1)).toEqual([]);
  });
});
