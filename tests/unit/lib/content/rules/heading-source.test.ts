import { describe, expect, it } from 'vitest';
import { readContentFile } from '../../../../../lib/content/content-file.ts';
import { headingSources, withIds } from '../../../../../lib/content/rules/heading-source.ts';
import { greenCity } from '../green-city.ts';

describe('headingSources', () => {
  it('gives each heading as it stands in the file', () => {
    const text = greenCity['nb/om.md'].replace(
      'Ring oss.',
      'Ring oss.\n\n- ## I en *liste*  \n\n### Besøk oss {#besok}',
    );
    const file = readContentFile(
      { path: 'nb/om.md', printed: 'nb/om.md', language: 'nb', text, problems: [] },
      { href: (address) => address, picture: () => undefined },
    );
    expect(headingSources(file)).toEqual([
      {
        level: 2,
        id: 'kontakt',
        text: 'Kontakt',
        place: { line: 13, column: 1 },
        line: '## Kontakt',
      },
      {
        level: 2,
        id: 'i-en-liste',
        text: 'I en liste',
        place: { line: 17, column: 3 },
        line: '## I en *liste*',
      },
      {
        level: 3,
        id: 'besok',
        text: 'Besøk oss',
        place: { line: 19, column: 1 },
        line: '### Besøk oss {#besok}',
      },
    ]);
  });
});

describe('withIds', () => {
  it.each([
    ['## Kontakt', ['ring'], '## Kontakt {#ring}'],
    ['## Kontakt', ['ring', 'skriv'], '## Kontakt {#ring #skriv}'],
    ['## Kontakt {#oss}', ['ring'], '## Kontakt {#oss #ring}'],
    ['## Kontakt { #oss }', ['ring'], '## Kontakt { #oss #ring}'],
    ['## Kontakt ##', ['ring'], '## Kontakt {#ring}'],
    ['## C#', ['ring'], '## C# {#ring}'],
  ])('writes behind «%s»', (line, ids, expected) => {
    expect(withIds(line, ids)).toBe(expected);
  });
});
