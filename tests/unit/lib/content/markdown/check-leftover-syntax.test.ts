import { describe, expect, it } from 'vitest';
import { problem, problemsOf, toldOf } from './render.ts';

describe('checkLeftoverSyntax', () => {
  it('finds a footnote that is not written', () => {
    expect(problemsOf('Tall[^kilde].')).toEqual([
      problem(
        1,
        5,
        'footnote-undefined',
        'Fotnoten «[^kilde]» finnes ikke.',
        'Skriv den et sted i fila, på en egen linje: `[^kilde]: Teksten i noten`.',
      ),
    ]);
  });

  it.each([
    ['[a][b]', '[a][b]', 5, 'b'],
    ['[a][]', '[a][]', 5, 'navn'],
    ['[*a*][b]', '][b]', 9, 'b'],
  ])('finds %s where its address is not written', (text, shown, column, name) => {
    expect(problemsOf(`En\n\nSe: ${text}`)).toEqual([
      problem(
        3,
        column,
        'reference-undefined',
        `Lenken «${shown}» viser til en adresse som ikke finnes.`,
        `Skriv \`[tekst](adresse)\`, eller legg til en linje: \`[${name}]: adresse\`. Skal hakeparentesene stå i teksten, skriv \`\\[\` og \`\\]\`.`,
      ),
    ]);
  });

  it('finds a link that is none', () => {
    expect(problemsOf('A &amp; [b](/to ord)')).toEqual([
      problem(
        1,
        9,
        'link-malformed',
        '«[b](/to ord)» kan ikke leses som en lenke.',
        'Skriv `[tekst](adresse)`, uten mellomrom i adressen.',
      ),
    ]);
  });

  it('finds a link whose address a part of became another', () => {
    expect(problemsOf('[a](https://example.org/b c)').map(({ hint }) => hint)).toEqual([
      'Skriv `[a](https://example.org/b%20c)` i stedet for `[a](https://example.org/b c)`.',
    ]);
  });

  it('finds a name that a part of is bold, and a link over two lines', () => {
    expect(toldOf('Tall[^__a__].\n\n[to\nord](/a b)')).toEqual([
      '1:5 footnote-undefined',
      '3:1 link-malformed',
    ]);
  });

  it.each(['[a] (https://example.org)', '[a] (/b)', '[a]\u00A0(#b)', '[a] (b.md)'])(
    'finds the blank in %s',
    (text) => {
      expect(toldOf(text)).toContain('1:3 link-malformed');
    },
  );

  it.each([
    '\\[a\\]\\[b\\]',
    '«Sitat [...] videre» [1]',
    '`[a][b]`',
    '[a] (b)',
    'a\\[^1]',
    '\\[a](b)',
    '[1] (*b*)',
  ])('leaves %s as text', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});
