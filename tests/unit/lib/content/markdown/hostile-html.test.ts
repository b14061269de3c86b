import { describe, expect, it } from 'vitest';
import { oddMarkdown } from './odd-markdown.ts';
import { render } from './render.ts';
import { unsafeHtml } from './unsafe-html.ts';

const hostile: readonly string[] = [
  // Elements that run code, load or take over.
  '<script>alert(1)</script>',
  'a <img src=x onerror=alert(1)> b',
  '<svg onload=alert(1)><animate onbegin=alert(1) attributeName=x></svg>',
  '<iframe src="javascript:alert(1)" srcdoc="<script>alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)" onclick="alert(1)" style="position:fixed">a</a>',
  '<form action="https://evil.example"><input name=q autofocus onfocus=alert(1)></form>',
  '<base href="https://evil.example/"><meta http-equiv=refresh content="0;url=//evil.example">',
  '<style>*{display:none}</style><link rel=stylesheet href=//evil.example>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template><dialog open>a</dialog>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<!-- --!><img src=x onerror=alert(1)> -->',
  '<?xml-stylesheet href="javascript:alert(1)"?>',
  '<x-a contenteditable onfocus=alert(1)>a</x-a>',
  // Addresses.
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](<java\tscript:alert(1)>)',
  '[a](<java\nscript:alert(1)>)',
  '[a](\u0001javascript:alert(1))',
  '[a](javascript&colon;alert&lpar;1&rpar;)',
  '[a](&#106;avascript:alert(1))',
  '[a](java&Tab;script&#58;alert(1))',
  '[a](vbscript:msgbox)',
  '[a](data:text/html;base64,PHNjcmlwdD4=)',
  '[a](blob:https://example.org/a) [b](filesystem:https://example.org/a)',
  '[a](//evil.example) [b](/\\evil.example) [c](\\\\evil.example) [d](///evil.example)',
  '[a](https:evil.example) [b](https://user@evil.example) [c](http://evil.example)',
  '[a](/\t/evil.example) [b](&sol;&sol;evil.example) [c](%2F%2Fevil.example)',
  '[a][b]\n\n[b]: javascript:alert(1) "t"',
  '[a]\n\n[a]: <data:text/html,x>',
  '<javascript:alert(1)> <data:text/html,x> <https://a@b.example>',
  'javascript:alert(1) http://user@evil.example/ www.evil.example"onclick=alert(1)',
  '[a](https://example.org/"onmouseover="alert(1))',
  '[a](/a \'title" onmouseover="alert(1)\')',
  '[a](mailto:a@b.example?bcc=c@evil.example%0d%0aSubject:x)',
  // Pictures.
  '![a](javascript:alert(1))',
  '![a](https://evil.example/pixel.gif)',
  '![a](//evil.example/pixel.gif) ![b](data:image/svg+xml,<svg onload=alert(1)>)',
  '![a" onerror="alert(1)](media/kart.svg)',
  '![a](media/kart.svg "t\\" onload=\\"alert(1)")',
  '![a](media/../../../etc/passwd) ![b](media/%2e%2e/x.svg)',
  '![a][k]\n\n[k]: https://evil.example/a.png',
  '![<img src=x onerror=alert(1)>](media/kart.svg)',
  // Directives and their attributes.
  ':a[b]{onclick=alert(1) href=javascript:alert(1)}',
  ':en[b]{.x #y lang="x" style="a" onclick="alert(1)" hName=script}',
  ':script[alert(1)]',
  '::script[alert(1)]{src=//evil.example/a.js}',
  ':::script{src=//evil.example/a.js}\nalert(1)\n:::',
  ':::iframe[x]{srcdoc="<script>alert(1)</script>"}\n:::',
  ':::merk{onclick=alert(1) className=x role=banner}\na\n:::',
  ':::merk[<script>alert(1)</script>]\n<b onclick=alert(1)>a</b>\n:::',
  ':::__proto__\na\n:::\n\n:constructor[a] :toString[b]{__proto__=c}',
  ':div[a]{data-x=1} :img[b]{src=x onerror=alert(1)} :a[c]{href="https://evil.example"}',
  // Names and ids.
  '## a {#"onclick=alert(1)}',
  '## a {#a" onclick="alert(1)}',
  '## <script>alert(1)</script> {#constructor}',
  '## a {onclick=alert(1)}',
  '## __proto__ {#__proto__}\n\n## constructor',
  'a[^__proto__] b[^constructor] c[^"><script>alert(1)</script>]',
  'a[^__proto__]\n\n[^__proto__]: b[^constructor]\n\n[^constructor]: <script>alert(1)</script>',
  'a[^"onclick=alert(1)]\n\n[^"onclick=alert(1)]: b',
  '[a][__proto__] [b][constructor]\n\n[__proto__]: /a\n[constructor]: javascript:alert(1)',
  '[toString]: /a\n\n[toString] [valueOf]',
  // Code, tables, lists.
  '```js"onclick=alert(1)\nx\n```',
  '```"><script>alert(1)</script>\nx\n```',
  '`<script>alert(1)</script>`\n\n    <script>alert(1)</script>',
  '| <script>alert(1)</script> |\n|:-:|\n| [a](javascript:alert(1)) |',
  '## " onclick="alert(1)\n\n| a |\n| --: |\n| b |',
  '1. a\n2. <li onclick=alert(1)>b',
  '- [x] <input onfocus=alert(1)>',
  // Codes of signs.
  '&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62;',
  '\\<script>alert(1)\\</script> &amp;lt;script&amp;gt;',
  '\u0000<script>alert(1)</script> \uFEFF<\u0000script>',
];

describe('whatever the text, the page has nothing beyond the list', () => {
  it.each(hostile)('%j', (text) => {
    expect(unsafeHtml(render(text).body.html)).toEqual([]);
    expect(unsafeHtml(render(text, { numbered: true, language: 'en' }).body.html)).toEqual([]);
  });

  it('also of texts made by chance, with these in between', () => {
    const made = Array.from({ length: 300 }, (_, seed) => {
      const between = hostile[seed % hostile.length] ?? '';
      return oddMarkdown(5000 + seed).replace(/ord[37]/g, () => between);
    });
    const unsafe = made.flatMap((text) => {
      const found = unsafeHtml(render(text).body.html);
      return found.length === 0 ? [] : [{ text, found }];
    });
    expect(made.filter((text) => /alert|evil/.test(text)).length).toBeGreaterThan(200);
    expect(unsafe).toEqual([]);
  });

  it.each([
    ['<p onclick="a()">', '<p onClick="a()">'],
    ['<script>a()</script>', '<script>'],
    ['<a href="javascript:a()">', '<a href="javascript:a()">'],
    ['<a href=" javascript:a()">', '<a href=" javascript:a()">'],
    ['<a href="//evil.example">', '<a href="//evil.example">'],
    ['<a href="http://evil.example">', '<a href="http://evil.example">'],
    ['<img src="https://evil.example/a.png">', '<img src="https://evil.example/a.png">'],
    ['<p style="a"><!-- b --></p>', '<p style="a">'],
    ['<div class="x">', '<div className="x">'],
  ])('which finds %s', (html, found) => {
    expect(unsafeHtml(html)).toContain(found);
  });
});
