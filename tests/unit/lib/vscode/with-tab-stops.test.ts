import { expect, it } from 'vitest';
import { withTabStops } from '../../../../lib/vscode/with-tab-stops.ts';

const text = `type: kapittel
tittel:
status:
kilder:
  - tittel:
    lest:
relatert:
  - 
utkast:
innhold: []

Tekst:`;

const suggestions = new Map<string, string | readonly string[]>([
  ['status', ['kommunens', 'redaksjonell']],
  ['kilder.lest', '2026-11'],
  ['lest', 'never'],
  ['utkast', ['true']],
]);

it('every field without a value gets a place to type, and no other line', () => {
  expect(withTabStops(text, suggestions).join('\n')).toBe(`type: kapittel
tittel: $1
status: \${2|kommunens,redaksjonell|}
kilder:
  - tittel: $3
    lest: \${4:2026-11}
relatert:
  - $5
utkast: true
innhold: []

Tekst:`);
});

it('lines from inside a group are those of the group', () => {
  expect(withTabStops('- tittel:\n  lest:', suggestions, 'kilder')).toEqual([
    '- tittel: $1',
    `  lest: \${2:2026-11}`,
  ]);
});
