import { describe, expect, it } from 'vitest';
import { lostWords } from './lost-words.ts';
import { oddMarkdown } from './odd-markdown.ts';
import { render } from './render.ts';

/** Constructs of CommonMark, GFM and directives, as they are and a little wrong. */
const texts: readonly string[] = [
  'ord1 *ord2* __ord3__ ***ord4*** ~~ord5~~ `ord6` ``ord7 ` ord8``  \nord9\\\nord10',
  '[ord1](/a "ord2") [ord3](<https://example.org/> \'ord4\') [ord5](/b (ord6))',
  '[ord1](/a ord2) [ord3] (/a) [ord4][a] [ord5][] [ord6] [[ord7]] [ord8](/a "ord9',
  '[ord1][a] [ord2]\n\n[a]: /a "ord3"\n[ord2]: <https://example.org/>\n  \'ord4\'',
  '[ord1]: ord2 "ord3"\n\n[//]: # (ord4)\n\n[a]: /a\n[a]: /a "ord5"\n\nord6 [a]',
  '[a]: /a "ord1" ord2\n[b]: /b\nord3',
  '![ord1 *ord2*](media/kart.svg "ord3") ![ord4 [ord5](/a "ord6")](media/kart.svg)',
  '![ord1][k] ![ord2](https://example.org/a.jpg) ord3\n\n[k]: media/kart.svg "ord4"',
  'ord1[^a] ord2[^ord3]\n\n[^a]: ord4[^b]\n\n    ord5\n[^b]: ord6\n[^c]: ord7[^d]\n[^d]: ord8',
  '[^a]: ord1\n\n[^A]: ord2\n\nord3[^a] [^__proto__] [^ord4 ord5]',
  '# ord1 #\n\n## ord2 ##\n\n#ord3\n\n##ord4\n\n###### ord5 {#a}\n\n## ord6 {.ord7}\n\n## ord8 {ord9}',
  'ord1\n===\n\nord2\nord3\n---\n\n- ord4\n-\n\n***\n\n* * *\nord5',
  '- ord1\n- [x] ord2\n\n  ord3\n   - ord4\n\n      ord5\n\n          ord6\n+ ord7\n* ord8',
  '1. ord1\n3. ord2\n\n17. ord3\n\n2018. ord4\n\n1) ord5\nord6\n2. ord7\n\n0. ord8\n\n123456789. ord9',
  '> ord1\nord2\n> > ord3\n\n>     ord4\n\n> - ord5\nord6\n\n>ord7',
  '    ord1\n\n\tord2\n\n```ord3 ord4\nord5\n```\n\n~~~ ts {ord6}\nord7\n~~~ ord8\nord9',
  '| ord1 | ord2 |\n| --- | --- |\n| ord3 | ord4 | ord5 | ord6 |\n| ord7 |\nord8\n\nord9 | ord10',
  '| ord1 |\n| --- | --- |\n| ord2 |\n\n| ord3\\|ord4 | `ord5|ord6` |\n|:-:|--:|\n| ord7 ||| ord8',
  'ord1 <b>ord2</b> <!-- ord3 --> <ord4> </i>ord5 <a href="ord6">ord7</a> <br/>ord8',
  '<div>ord1</div>\nord2\n\n</div>\nord3\n\n<!-- ord4\n\nord5 -->ord6\n\nord7',
  '<script>\n\nord1</script>ord2\n\n<?ord3?>ord4\n\n<!ORD ord5>ord6\n\n<![CDATA[ord7]]>ord8',
  '<!-- ord1\n\nord2\n\n## ord3',
  '<details><summary>ord1</summary>\n\nord2\n\n</details>',
  ':en[ord1] :ord2[ord3] :ord4{a=ord5} ord6:ord7 ord8: ord9 :ord10: 10:30 ::ord11',
  ':::merk[ord1 *ord2*]{.ord3}\nord4\n:::\n\n::: merk ord5\nord6\n:::\n\n::video[ord7]{src=ord8}',
  ':::nb\nord1\n\n::::merk\nord2\n:::\n\nord3\n::::\nord4',
  ':::obs[ord1]\nord2\n::: ord3\nord4',
  'ord1&nbsp;ord2 &ord3; &#111; ord4 ord5&#8203;ord6 &amp;ord7 AT&T &copy ord8',
  '\\*ord1\\* \\[ord2\\] \\# ord3 \\`ord4\\` \\<ord5> \\ord6 \\\\ord7 \\:ord8',
  '<https://example.org/ord1> https://example.org/ord2 www.example.org/ord3 ord4@example.org',
  '**ord1 ** ord2** ** ord3 **«ord4»**ord5 _ord6_ord7 ord8*ord9*ord10 * ord11 *',
  '• ord1\n• ord2\n\n– ord3\n– ord4\n\n·ord5\n\n·ord6\n\n-\u00A0ord7\n-\u00A0ord8',
  'ord1\tord2  ord3 \u00A0ord4\n   ord5\n\tord6',
  '---\nord1: ord2\n---\n\n+++\nord3 = "ord4"\n+++',
  '$ord1$ $$\nord2\n$$ ==ord3== ^ord4^ ~ord5~ {{ord6}} {% ord7 %} {ord8}',
  'ord1 :smile: ord2 [TOC] ord3 *[ord4]: ord5\n\nord6\n: ord7',
  '![[ord1]] [[ord2|ord3]] #ord4 @ord5 ord6 // ord7 <!--ord8',
];

describe('every word of a text is shown, or it is told that it is not', () => {
  it.each(texts)('%j', (text) => {
    expect(lostWords(text, render(text))).toEqual([]);
    expect(text).toMatch(/ord\d/);
  });

  it('also of 1,000 texts made by chance', () => {
    const made = Array.from({ length: 1000 }, (_, seed) => oddMarkdown(seed));
    const lost = made.flatMap((text) => {
      const words = lostWords(text, render(text));
      return words.length === 0 ? [] : [{ text, words }];
    });
    expect(made.join('').match(/ord\d+/g)?.length).toBeGreaterThan(10_000);
    expect(lost).toEqual([]);
  });

  it('which finds a word that is lost', () => {
    const rendered = render('ord1\n\n</div>\nord2');
    expect(lostWords('ord1\n\n</div>\nord2', { ...rendered, problems: [] })).toEqual(['ord2']);
  });
});
