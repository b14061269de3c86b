import { describe, expect, it } from 'vitest';
import { problemsOf, render } from './render.ts';

const sample = `Innledning med *utheving*, **sterk**, ~~strøket~~ og \`kode\`. Rundt ~5 og ~10.

## Våre oppgaver {#oppgaver}

Møt opp kl:ti, se Mål:Havna og :en[West Office]. Les [årsrapporten](/rapport) eller [loven][lov].\\
Linjeskift, et sitat «[...]» og en note[^n].

1. første
2. andre
   - indre

   enda et ledd

> Sitert avsnitt
>
> ### Inni sitatet

:::viktig[Husk *fristen*]
Levert innen fredag.
:::

:::nn
Nynorsk avsnitt.
:::

| Kolonne | Verdi |
|:-------:|------:|
| celle   | 12,5  |

![Kart over kaien](media/kart.svg)

\`\`\`ts
const linje = 1;
\`\`\`

---

[lov]: https://example.org/lov "Lovens navn"

[^n]: Notens tekst,

    over flere avsnitt.
`;

/** What is syntax or address, not words. */
const unshown =
  /\{#[^}]*\}|\]\([^)]*\)|\]\[lov\]|^\[lov\]: \S+|:::\w*|:en(?=\[)|```(?:ts)?|media\/\S+|\[\^n\]|^\d\. /gm;

/** The words of elements, and of the attributes a reader meets. */
function wordsShown(html: string): string[] {
  const attributes = [...html.matchAll(/ (?:alt|title)="([^"]*)"/g)].map(([, value]) => value);
  const text = [html.replace(/<[^>]+>/g, ' '), ...attributes].join(' ');
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What is left of `words` when each of `others` has taken one like itself. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return words.filter((word) => {
    const index = rest.indexOf(word);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

describe('renderMarkdown', () => {
  it('shows every word', () => {
    const { body, problems } = render(sample);
    const words = sample.replace(unshown, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
    expect(problems).toEqual([]);
    expect(words).toHaveLength(68);
    expect(without(words, wordsShown(body.html))).toEqual([]);
  });

  it('gives every id of a page once', () => {
    const ids = [...render(sample, { numbered: true }).body.html.matchAll(/ id="([^"]*)"/g)].map(
      ([, id]) => id,
    );
    expect(ids).toEqual([
      'avsnitt-1',
      'oppgaver',
      'avsnitt-2',
      'fnref-n',
      'inni-sitatet',
      'avsnitt-3',
      'footnote-label',
      'fn-n',
    ]);
  });

  it('names all faults of a file at once, in the order of the file', () => {
    const text =
      '\n\n\n[a](http://example.org)\n\n# B\n\n<i>c</i> ![](media/kart.svg)\n\n### D\n\n```';
    expect(problemsOf(text).map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
      '4:5 link-http',
      '6:1 heading-level-one',
      '8:1 raw-html',
      '8:10 picture-alt-missing',
      '10:1 heading-skipped',
      '12:1 fence-unclosed',
    ]);
  });

  it('gives an empty body for an empty file', () => {
    expect(render('\n\n\n')).toEqual({
      body: { html: '', headings: [], fragments: [] },
      headingPlaces: [],
      blocks: [],
      links: [],
      pictures: [],
      fillers: [],
      refused: false,
      problems: [],
    });
  });

  it('keeps nothing from one file to the next', () => {
    const first = render(sample);
    render('## En annen side', { language: 'en' });
    expect(render(sample)).toEqual(first);
  });
});
