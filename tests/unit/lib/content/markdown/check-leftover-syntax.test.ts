import { describe, expect, it } from 'vitest';
import { problem, problemsOf } from './render.ts';

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

  it('finds colons that begin and end nothing', () => {
    const hint =
      'Skriv navnet rett etter kolonene, uten mellomrom: `:::merk`. Slutt ruten med like mange kolon.';
    expect(problemsOf('::: merk\nTekst\n:::')).toEqual([
      problem(1, 1, 'directive-malformed', '«::: merk» begynner eller slutter ingen rute.', hint),
      problem(3, 1, 'directive-malformed', '«:::» begynner eller slutter ingen rute.', hint),
    ]);
  });

  it.each(['\\[a\\]\\[b\\]', '«Sitat [...] videre» [1]', '`[a][b]`', '[a] (b)', 'a\\[^1]'])(
    'leaves %s as text',
    (text) => {
      expect(problemsOf(text)).toEqual([]);
    },
  );
});
