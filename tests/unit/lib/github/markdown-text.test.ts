import { toString as textIn } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { codeSpan, markdownText } from '../../../../lib/github/markdown-text.ts';
import { parseMarkdown, unsafeIn } from './unsafe-in.ts';

const hostile = [
  '<img src=x onerror=alert(1)>',
  '<!-- gjemt',
  '</details></td>',
  '![bilde](https://ond.example/a.png)',
  '[lenke](https://ond.example)',
  '[lenke]: https://ond.example',
  'https://ond.example',
  'www.ond.example',
  'ring@ond.example',
  '@alle',
  '@github/security',
  '#1',
  'GH-12',
  'eier/lager#3',
  'deadbeefdeadbeef',
  '1234567890abcdef',
  ':tada:',
  '**fet** og _kursiv_ og ~~strøket~~',
  '| a | b |',
  'a \\| b',
  '\\`a\\` <b>',
  '$x$ og $`y`$',
  '# Overskrift',
  '- [ ] gjøremål',
  '1. punkt',
  '> sitat',
  '&lt;b&gt; &#64;alle',
  '`a`b`c`` <b> ``d`',
  '``` <b>',
  '`a`@alle`b``c`<b>',
  'a ` <b> ` [x](y) ` @z',
  '`',
  '`` ` ``',
  'a\n\n<b>\n\n# c',
  'a\r\n- b\u2028- c',
  'a\u202Eb\u0007c\uD83D',
];

describe('markdownText', () => {
  it('lets words, numbers and the signs of a sentence stand', () => {
    const text = 'Skriv «mål» (ikke 12,5 kB), a–z eller 0–9; vest-norges – nå? Ja! 256 % …';
    expect(markdownText(text)).toBe(text);
  });

  it('makes code of what stands between backticks, and of words that are more than letters', () => {
    expect(markdownText('`tittel: a` fører til «/havnen», ikke b@c.')).toBe(
      '`tittel: a` fører til «`/havnen`», ikke `b@c`.',
    );
  });

  it('cuts what is longer than anyone reads', () => {
    const text = markdownText('å '.repeat(600));
    expect(text).toHaveLength(1001);
    expect(text).toMatch(/å …$/);
  });

  it.each(hostile)('gives plain words and code for %j, with nothing left out', (text) => {
    const line = `- Feil: ${markdownText(text)}<br>${markdownText(text)}`;
    expect(unsafeIn(line)).toEqual([]);
    expect(signsOf(line)).toBe(`Feil:${named(text)}${named(text)}`);
  });
});

describe('codeSpan', () => {
  it('puts a text in code', () => {
    expect(codeSpan('nb/om.md')).toBe('`nb/om.md`');
  });

  it('is nothing where there is nothing', () => {
    expect(codeSpan(' \n')).toBe('');
  });

  it.each(hostile)('gives code alone for %j', (text) => {
    expect(unsafeIn(`- ${codeSpan(text)}`)).toEqual([]);
    expect(signsOf(`- ${codeSpan(text)}`)).toBe(named(text));
  });
});

/** What a reader sees, but for blanks and backticks. */
function signsOf(markdown: string): string {
  return textIn(parseMarkdown(markdown), { includeHtml: false }).replace(/[\s`]/g, '');
}

/** A text but for blanks and backticks, with what is not to be shown named. */
function named(text: string): string {
  return text
    .replace(/[\s`]/g, '')
    .replace('\u202E', '[U+202E]')
    .replace('\u0007', '[U+0007]')
    .replace('\uD83D', '[U+D83D]');
}
