import { describe, expect, it } from 'vitest';
import { publishPicture } from '../../../../../lib/media/publish-picture.ts';
import { englishFront, greenCity, sha256 } from '../green-city.ts';
import { change, type Files, readIn, writeContent } from '../write-content.ts';

function pageAt(address: string, files: Files = {}) {
  const { site, problems } = readIn(writeContent(files));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const page = site?.pageAt(address);
  if (page === undefined) throw new Error(`No page at ${address}.`);
  return page;
}

const addressesOf = (pages: readonly { readonly address: string }[]) =>
  pages.map(({ address }) => address);

describe('a page', () => {
  it('is made of all its fields', () => {
    const text = greenCity['nb/havn/bryggene.md']
      .replace('status: kommunens', 'status: vedtatt')
      .replace('## Vår rolle', '## Vår rolla')
      .replace(
        'endringer:',
        `vedtak:
  organ: Bystyret
  dato: 2026-06-20
  sak: 12/26
  kilde: https://by.example/sak
rettelser:
  - fra: rolle
    til: rolla
kilder:
  - tittel: Byplanen
    url: https://by.example/plan
    lest: 2026-11
    utgitt: 2025-01-02
bilde:
  src: kai.svg
  smal: kai-smal.svg
  alt: En kai
  tekst: Kaia i regn
  kreditt: Kari
tidligere:
  - /kaier
endringer:
  - dato: 2026-12-24
    tekst: Rettet en skrivefeil`,
      );
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>';
    const page = pageAt('/havn/bryggene', {
      'nb/havn/bryggene.md': text,
      'media/kai.svg': svg,
      'media/kai-smal.svg': svg.replace('width="4"', 'width="1"'),
    });
    expect(page).toEqual({
      id: 'bryggene',
      type: 'section',
      language: 'nb',
      address: '/havn/bryggene',
      title: 'Bryggene',
      lead: 'Hvor byen møter vannet.',
      file: 'nb/havn/bryggene.md',
      status: 'adopted',
      adoption: {
        body: 'Bystyret',
        date: '2026-06-20',
        caseNumber: '12/26',
        source: 'https://by.example/sak',
      },
      corrections: [{ from: 'rolle', to: 'rolla' }],
      sources: [
        {
          title: 'Byplanen',
          url: 'https://by.example/plan',
          read: '2026-11',
          published: '2025-01-02',
        },
      ],
      picture: {
        ...publishPicture('kai.svg', { width: 4, height: 2 }, Buffer.from(svg)),
        narrow: expect.objectContaining({ src: 'kai-smal.svg', width: 1, height: 2 }),
        alt: 'En kai',
        caption: 'Kaia i regn',
        credit: 'Kari',
      },
      changes: [
        { date: '2026-12-24', text: 'Rettet en skrivefeil' },
        { date: '2026-11-23', text: 'Publisert' },
      ],
      draft: false,
      formerAddresses: ['/kaier'],
      body: {
        html: expect.stringContaining('<p id="avsnitt-2">Vi rydder.</p>'),
        headings: [{ level: 2, id: 'var-rolla', text: 'Vår rolla' }],
        fragments: ['var-rolla', 'avsnitt-1', 'avsnitt-2'],
      },
      breadcrumb: [
        expect.objectContaining({ address: '/', title: 'Grønn by' }),
        expect.objectContaining({ address: '/havn', title: 'Havna' }),
      ],
      previous: expect.objectContaining({ address: '/havn/mal' }),
      next: expect.objectContaining({ address: '/park' }),
      related: [],
      translations: [],
      outdated: false,
    });
  });

  it('leaves out what its fields leave out', () => {
    const page = pageAt('/om');
    for (const key of ['adoption', 'picture', 'previous', 'next', 'list']) {
      expect(page).not.toHaveProperty(key);
    }
    expect(page).toMatchObject({ status: 'editorial', menu: 'footer', sources: [] });
  });

  it('is of its own type', () => {
    expect(pageAt('/')).toMatchObject({ type: 'strategy' });
    expect(pageAt('/havn')).toMatchObject({ type: 'part' });
    expect(pageAt('/havn/mal')).toMatchObject({
      type: 'goal',
      status: 'municipal',
      statement: 'Havna er stille og ren.',
    });
    expect(pageAt('/ordliste')).toMatchObject({ type: 'article', menu: 'main', list: 'glossary' });
  });
});

describe('the pages below', () => {
  it('are in the order of the list', () => {
    const strategy = pageAt('/', change('nb/index.md', '  - havn\n  - park', '  - park\n  - havn'));
    expect('parts' in strategy && addressesOf(strategy.parts)).toEqual(['/park', '/havn']);
    const part = pageAt(
      '/havn',
      change('nb/havn/index.md', '  - mal-havn\n  - bryggene', '  - bryggene\n  - mal-havn'),
    );
    expect('children' in part && addressesOf(part.children)).toEqual([
      '/havn/bryggene',
      '/havn/mal',
    ]);
  });

  it('are listed with no more than a list shows', () => {
    const link = { id: 'bryggene', language: 'nb', address: '/havn/bryggene', title: 'Bryggene' };
    const section = { ...link, type: 'section', lead: 'Hvor byen møter vannet.' };
    const misprint = change(
      'nb/havn/mal.md',
      `sjekksum: ${sha256('Havna er stille og ren.')}`,
      `rettelser:\n  - fra: reen\n    til: ren\nsjekksum: ${sha256('Havna er stille og reen.')}`,
    );
    const part = pageAt('/havn', misprint);
    expect('children' in part && part.children).toEqual([
      {
        id: 'mal-havn',
        type: 'goal',
        language: 'nb',
        address: '/havn/mal',
        title: 'Målet for havna',
        lead: 'Hva vi vil med havna.',
        statement: 'Havna er stille og ren.',
        corrections: [{ from: 'reen', to: 'ren' }],
      },
      section,
    ]);
    expect(pageAt('/havn/mal')).toMatchObject({ siblings: [section] });
  });

  it('are those of the strategy where an article lists its goals', () => {
    const goals = change('nb/ordliste.md', 'liste: ordliste', 'liste: mal');
    const front = pageAt('/', goals);
    const article = pageAt('/ordliste', goals);
    expect('parts' in front && addressesOf(front.parts)).toEqual(['/havn', '/park']);
    expect('parts' in article && 'parts' in front && article.parts).toEqual(
      'parts' in front && front.parts,
    );
    expect(pageAt('/om')).toMatchObject({ parts: [] });
  });
});

describe('previous and next', () => {
  const neighbours = (address: string, files: Files = {}) => {
    const { previous, next } = pageAt(address, files);
    return [previous?.address, next?.address];
  };

  it('go through the strategy depth first', () => {
    expect(neighbours('/')).toEqual([undefined, '/havn']);
    expect(neighbours('/havn')).toEqual(['/', '/havn/mal']);
    expect(neighbours('/havn/mal')).toEqual(['/havn', '/havn/bryggene']);
    expect(neighbours('/havn/bryggene')).toEqual(['/havn/mal', '/park']);
    expect(neighbours('/park/mal')).toEqual(['/park', undefined]);
  });

  it('pass over drafts', () => {
    const draft = change('nb/havn/mal.md', 'status:', 'utkast: true\nstatus:');
    expect(neighbours('/havn', draft)).toEqual(['/', '/havn/bryggene']);
    expect(neighbours('/havn/bryggene', draft)).toEqual(['/havn', '/park']);
  });

  it('stay within the language', () => {
    expect(neighbours('/park/mal', { 'en/index.md': englishFront })).toEqual(['/park', undefined]);
    expect(neighbours('/en', { 'en/index.md': englishFront })).toEqual([undefined, undefined]);
  });
});

describe('the breadcrumb', () => {
  it.each([
    ['/', []],
    ['/havn', ['/']],
    ['/havn/mal', ['/', '/havn']],
    ['/om', ['/']],
  ])('of %s goes from the front page to the parent', (address, above) => {
    expect(addressesOf(pageAt(address).breadcrumb)).toEqual(above);
  });
});

describe('translations', () => {
  it('lead both ways', () => {
    const files = { 'en/index.md': englishFront };
    expect(addressesOf(pageAt('/', files).translations)).toEqual(['/en']);
    expect(addressesOf(pageAt('/en', files).translations)).toEqual(['/']);
    expect(pageAt('/havn', files).translations).toEqual([]);
  });

  it('are outdated when the text they render has changed', () => {
    const files = { 'en/index.md': englishFront };
    const changed = { ...files, ...change('nb/index.md', 'to deler', 'to grønne deler') };
    expect(pageAt('/en', files).outdated).toBe(false);
    expect(pageAt('/en', changed).outdated).toBe(true);
    expect(pageAt('/', changed).outdated).toBe(false);
  });

  it('are not outdated by another title', () => {
    const files = {
      'en/index.md': englishFront,
      ...change('nb/index.md', 'tittel: G', 'tittel: Ny g'),
    };
    expect(pageAt('/en', files).outdated).toBe(false);
  });

  it('render the words of a goal too', () => {
    const goal = greenCity['nb/park/mal.md']
      .replace(/sjekksum: .*/, `sjekksum: ${sha256('The park is for all.')}`)
      .replace('Parken er for alle.', 'The park is for all.')
      .concat()
      .replace('endringer:', `oversettelse: ${sha256('Parken er for alle.')}\nendringer:`);
    const part = greenCity['nb/park/index.md'].replace(
      'endringer:',
      `oversettelse: ${sha256('')}\nendringer:`,
    );
    const files = {
      'en/index.md': englishFront.replace('innhold: []', 'innhold: [park]'),
      'en/park/index.md': part,
      'en/park/goal.md': goal,
    };
    expect(pageAt('/en/park/goal', files)).toMatchObject({
      statement: 'The park is for all.',
      outdated: false,
      translations: [{ address: '/park/mal' }],
    });
  });
});
