import { describe, expect, it } from 'vitest';
import { readBody } from '../../../../lib/advice/read-body.ts';

const textsOf = (markdown: string, language: 'nb' | 'en' = 'nb') =>
  readBody(markdown, language).passages.map(({ text, isProse }) => [text, isProse]);
const x = (length: number) => '\uFFFC'.repeat(length);

describe('readBody', () => {
  it('gives each sign its place in the file', () => {
    const markdown = '\n\nTo **byer** og\n[20.&nbsp;mai](/x).\n';
    const [passage] = readBody(markdown, 'nb').passages;
    expect(passage?.text).toBe('To byer og\n20.\u00A0mai.');
    const written = passage?.starts.map((start, index) =>
      markdown.slice(start, passage.ends[index]),
    );
    expect(written?.join('|')).toBe('T|o| |b|y|e|r| |o|g|\n|2|0|.|&nbsp;|m|a|i|.');
  });

  it('takes paragraphs, notes and call-outs as sentences, headings, titles and cells as lines', () => {
    expect(
      textsOf(
        'Tekst[^1].\n\n## Overskrift {#id}\n\n:::merk[Merk]\nRute.\n:::\n\n| A |\n| - |\n| b |\n\n[^1]: Note.',
      ),
    ).toEqual([
      ['Tekst.', true],
      ['Overskrift', false],
      ['Merk', false],
      ['Rute.', true],
      ['A', false],
      ['b', false],
      ['Note.', true],
    ]);
  });

  it('takes points that end as sentences for sentences', () => {
    expect(textsOf('- Byen er grønn.\n- en brygge\n\n1. Hva?')).toEqual([
      ['Byen er grønn.', true],
      ['en brygge', false],
      ['Hva?', true],
    ]);
  });

  it('passes over quotes, code and paragraphs in another language', () => {
    expect(textsOf('> Sitat.\n\n```\nkode\n```\n\n:::en\nWords.\n:::\n\n:::nb\nOrd.\n:::')).toEqual(
      [['Ord.', true]],
    );
    expect(textsOf(':::nb\nOrd.\n:::\n\nWords.', 'en')).toEqual([['Words.', true]]);
  });

  it('puts foreign signs for words in another language, code, pictures and addresses', () => {
    expect(
      textsOf(
        'På :en[Two words] står :nb[byen], `kode`, ![Alt](media/a.svg) og https://by.example eller <https://by.example>.',
      ),
    ).toEqual([
      [`På ${x(3)} ${x(5)} står byen, ${x(1)}, ${x(1)} og ${x(18)} eller ${x(18)}.`, true],
    ]);
  });

  it('reads what only looks like a directive as words', () => {
    expect(textsOf('Kl:x og Mål:Havna.')).toEqual([['Kl:x og Mål:Havna.', true]]);
  });

  it('gives the links, those by name too, but not those of quotes', () => {
    const markdown = 'Se [**her**](/a) og [der][d].\n\n> [Sitat](/b)\n\n[d]: /c\n[d]: /e';
    expect(readBody(markdown, 'nb').links).toEqual([
      { text: 'her', url: '/a', start: 3, end: 16 },
      { text: 'der', url: '/c', start: 20, end: 28 },
    ]);
  });

  it('keeps a line break in a paragraph', () => {
    expect(textsOf('En\\\nto')).toEqual([['En\nto', true]]);
  });
});
