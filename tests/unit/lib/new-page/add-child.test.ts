import { describe, expect, it } from 'vitest';
import { addChild } from '../../../../lib/new-page/add-child.ts';

const file = (children: string, after = 'endringer: []\n---\n\nTekst.\n') =>
  `---\n# Om delen\ntype: del\n${children}${after}`;

describe('addChild', () => {
  it.each([
    ['a list', 'innhold:\n  - a\n  - b\n', 'innhold:\n  - a\n  - b\n  - ny\n'],
    ['a list without indentation', 'innhold:\n- a\n', 'innhold:\n- a\n- ny\n'],
    ['a list far in', 'innhold:\n      - a\n', 'innhold:\n      - a\n      - ny\n'],
    ['an empty list', 'innhold: []\n', 'innhold:\n  - ny\n'],
    ['an empty list with blanks', 'innhold:  [ ]  \n', 'innhold:\n  - ny  \n'],
    ['an empty list before a comment', 'innhold: [] # tom\n', 'innhold: [ny] # tom\n'],
    ['an empty list on the next line', 'innhold:\n  []\n', 'innhold:\n  [ny]\n'],
    ['nothing at all', 'innhold:\n', 'innhold:\n  - ny\n'],
    ['nothing before a comment', 'innhold: # tom\n', 'innhold: # tom\n  - ny\n'],
    ['a list on one line', 'innhold: [a, b]\n', 'innhold: [a, b, ny]\n'],
    [
      'a list in brackets on many lines',
      'innhold: [\n  a,\n  b,\n]\n',
      'innhold: [\n  a,\n  b, ny,\n]\n',
    ],
    [
      'comments',
      'innhold:\n  # først\n  - a # den\n  # sist\n',
      'innhold:\n  # først\n  - a # den\n  - ny\n  # sist\n',
    ],
    ['quotation marks', 'innhold:\n  - "a"\n', 'innhold:\n  - "a"\n  - ny\n'],
    ['a list whose last item is empty', 'innhold:\n  - a\n  -\n', 'innhold:\n  - a\n  -\n  - ny\n'],
    ['an empty line after', 'innhold:\n  - a\n\n', 'innhold:\n  - a\n  - ny\n\n'],
  ])('puts the id last in %s', (_what, before, after) => {
    expect(addChild(file(before), 'ny')).toBe(file(after));
    expect(addChild(file(before, '---\n'), 'ny')).toBe(file(after, '---\n'));
  });

  it.each([
    ['innhold:\n  - a\n', 'innhold:\n  - a\n  - ny\n'],
    ['innhold: []\n', 'innhold:\n  - ny\n'],
    ['innhold:\n', 'innhold:\n  - ny\n'],
  ])('keeps the line ends and the byte order mark of Windows: %j', (before, after) => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(addChild(windows(file(before)), 'ny')).toBe(windows(file(after)));
  });

  it('keeps letters as they are composed, and two blanks at the end of a line', () => {
    const after = `tittel: A\u030Asane  \n---\n\nEn linje  \nog en til.\n`;
    expect(addChild(file('innhold:\n  - a\n', after), 'ny')).toBe(
      file('innhold:\n  - a\n  - ny\n', after),
    );
  });

  it.each([
    ['no list', ''],
    ['a text', 'innhold: a\n'],
    ['a group', 'innhold:\n  a: b\n'],
    ['fields that cannot be read', 'innhold:\n  - a\n tittel: "x\n'],
    ['the list twice', 'innhold: []\ninnhold: []\n'],
  ])('gives nothing for %s', (_what, before) => {
    expect(addChild(file(before), 'ny')).toBeUndefined();
  });

  it.each(['', 'innhold: []\n', '---\ninnhold: []\n'])(
    'gives nothing for a file without fields: %j',
    (text) => {
      expect(addChild(text, 'ny')).toBeUndefined();
    },
  );
});
