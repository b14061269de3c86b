import { describe, expect, it } from 'vitest';
import { htmlOf, problem, problemsOf, render } from './render.ts';

const forms = 'Skriv `https://…`, `mailto:…`, `/side-pa-nettstedet` eller `#sted-pa-siden`.';
const number = 'Skriv nummeret som vanlig tekst.';
const parenthesis = 'Skriv adressen i parentesen: `[Årsrapporten](/arsrapport)`.';

describe('resolveLinks', () => {
  it('adds the base path to addresses on the site, and to no others', () => {
    expect(htmlOf('[a](/kai#s) [b](#s) [c](https://example.org/) [d][d]\n\n[d]: /bod')).toBe(
      '<p><a href="/base/kai#s">a</a> <a href="#s">b</a> <a href="https://example.org/">c</a> <a href="/base/bod">d</a></p>',
    );
  });

  it('leaves links in headings, and addresses that stand as they are', () => {
    const { body, problems } = render('## Se [ordene](/ord) her\n\n<https://example.org/a>');
    expect(problems).toEqual([]);
    expect(body.headings).toEqual([{ level: 2, id: 'se-ordene-her', text: 'Se ordene her' }]);
    expect(body.html).toContain(
      '<h2 id="se-ordene-her">Se <a href="/base/ord">ordene</a> her</h2>',
    );
    expect(body.html).toContain('<a href="https://example.org/a">https://example.org/a</a>');
  });

  it('gathers addresses as written, with their places', () => {
    expect(
      render('\n\n[a](/kai) <https://example.org/>\n\npost@example.org [d]\n\n[d]: /bod').links,
    ).toEqual([
      { url: '/kai', line: 3, column: 1 },
      { url: 'https://example.org/', line: 3, column: 11 },
      { url: 'mailto:post@example.org', line: 5, column: 1 },
      { url: '/bod', line: 7, column: 1 },
    ]);
  });

  it('names an address that cannot be used, and leaves it out of the links', () => {
    const text = '[a](javascript:alert%281%29)\n\n[b][b]\n\n[b]: tel:1';
    expect(problemsOf(text)).toEqual([
      problem(1, 5, 'link-scheme', 'En lenke kan ikke begynne med «javascript:».', forms),
      problem(5, 6, 'link-scheme', 'En lenke kan ikke begynne med «tel:».', number),
    ]);
    expect(render(text).links).toEqual([]);
    expect(htmlOf(text)).not.toContain('javascript');
  });

  it('names an address a reader typed without its scheme', () => {
    expect(problemsOf('Se www.example.org')).toEqual([
      problem(
        1,
        4,
        'link-http',
        'Adressen «www.example.org» begynner ikke med «https://».',
        'Skriv `https://www.example.org` i stedet for `www.example.org`.',
      ),
    ]);
  });

  it('names a link without an address', () => {
    expect(problemsOf('En [lenke]()')).toEqual([
      problem(1, 4, 'link-empty', 'Lenken har ingen adresse.', parenthesis),
    ]);
  });

  it('names a link without a text', () => {
    expect(problemsOf('[ ](/kai)')).toEqual([
      problem(
        1,
        1,
        'link-empty',
        'Lenken har ingen tekst.',
        'Skriv mellom hakeparentesene hva lenken fører til: `[Årsrapporten](/arsrapport)`.',
      ),
    ]);
  });
});
