import { describe, expect, it } from 'vitest';
import { verifySite } from '../../../../finish/verify/verify-site.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const page = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="nb"><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;

const verified = (files: Readonly<Record<string, string>>, basePath = '') =>
  verifySite(temporaryFolder(files), { basePath, siteUrl: undefined });

describe('verifySite', () => {
  it('accepts references to pages, places in them, files and other sites', () => {
    const links = '<a href="/">1</a><a href="/a/b#c">2</a><a href="/d.pdf">3</a><a href="#e">4</a>';
    expect(
      verified({
        'index.html': page('Hjem', `${links}<p id="e"></p><a href="https://example.no/f">5</a>`),
        'a/b.html': page('B', '<p id="c"></p>'),
        'd.pdf': '',
        'css/a.css': '@font-face{src:url("../media/a.woff2")}b{background:url(data:image/png,x)}',
        'media/a.woff2': '',
      }),
    ).toEqual([]);
  });

  it.each([
    ['/borte', '«/borte» fører ingen steder.'],
    ['/b/', '«/b/» fører ingen steder.'],
    ['/B', '«/B» fører ingen steder.'],
    ['/b#d', '«/b#d» fører ikke fram: «/b» har ikke noe sted som heter «d».'],
    ['/e.txt#d', '«/e.txt#d» fører ikke fram: «/e.txt» har ikke noe sted som heter «d».'],
  ])('names the page with a link to %s', (href, message) => {
    const files = { 'b.html': page('B', ''), 'a.html': page('A', `<a href="${href}">a</a>`) };
    expect(verified({ ...files, 'e.txt': '' })).toEqual([{ where: '/a', message }]);
  });

  it('names a link that forgets the base path', () => {
    const body = '<a href="/x/a">a</a><a href="/a">b</a>';
    expect(verified({ 'a.html': page('A', body) }, '/x')).toEqual([
      {
        where: '/a',
        message: '«/a» ligger utenfor nettstedet: adressen skal begynne med «/x».',
      },
    ]);
  });

  it.each(['url(b.woff2)', "url('b.woff2')", 'url( "b.woff2" )'])(
    'names the style sheet with %s that is not there',
    (url) => {
      expect(verified({ 'css/a.css': `a{src:${url}}` })).toEqual([
        { where: '/css/a.css', message: '«b.woff2» fører ingen steder.' },
      ]);
    },
  );

  it('tells all that is wrong with all pages at once', () => {
    const faults = verified({
      'a.html': page('A', '<a href="/borte">a</a><i id="b"></i><i id="b"></i>'),
      'b.html': page('A', '<h4>b</h4>'),
    });
    expect(faults).toEqual([
      { where: '/a', message: 'Id-en «b» står 2 ganger på siden.' },
      { where: '/b', message: 'En overskrift på nivå 4 kommer rett etter en på nivå 1.' },
      {
        where: '/b',
        message: 'Tittelen «A» er også tittelen på /a. Hver side skal ha sin egen.',
      },
      { where: '/a', message: '«/borte» fører ingen steder.' },
    ]);
  });
});
