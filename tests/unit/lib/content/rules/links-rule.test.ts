import { describe, expect, it } from 'vitest';
import { englishFront, greenCity } from '../green-city.ts';
import { change, error, type Files, problemsIn } from '../write-content.ts';

const linkTo = (address: string) => change('nb/om.md', 'Ring oss.', `Se [siden](${address}).`);
const fault = (rule: string, message: string, hint: string) => [
  error('nb/om.md', 15, 4, rule, message, hint),
];

describe('a link to a page', () => {
  it.each([
    '/',
    '/havn',
    '/havn/bryggene',
    '/om',
    '/h%61vn',
    'https://by.example/havn',
    '#kontakt',
  ])('may be %s', (address) => {
    expect(problemsIn(linkTo(address))).toEqual([]);
  });

  it('may cross to another language', () => {
    expect(problemsIn({ ...linkTo('/en'), 'en/index.md': englishFront })).toEqual([]);
  });

  it.each([
    ['/havn/brygene', '/havn/bryggene'],
    ['/havn/', '/havn'],
    ['/Havn', '/havn'],
    ['/ordlista', '/ordliste'],
    ['/havn?vis=alt', '/havn'],
    ['/nb/havn/bryggene.md', '/havn/bryggene'],
    ['/content/nb/index.md', '/'],
    ['/index.html', '/'],
    ['/havn//bryggene', '/havn/bryggene'],
    ['/id/mal-park', '/park/mal'],
  ])('is not %s, but the nearest is told', (address, near) => {
    expect(problemsIn(linkTo(address))).toEqual(
      fault('link-unknown', `Det finnes ingen side på ${address}.`, `Mente du \`${near}\`?`),
    );
  });

  it.each(['/helt/annet', '/media/kart.svg'])('is not %s', (address) => {
    expect(problemsIn(linkTo(address))).toEqual(
      fault(
        'link-unknown',
        `Det finnes ingen side på ${address}.`,
        'Skriv adressen til en side som finnes, fra «/», uten «/» til slutt.',
      ),
    );
  });

  it.each(['/havn%', '/h%E5vn', '/havn%2'])('is not %s, which is no address', (address) => {
    expect(problemsIn(linkTo(address)).map(({ rule }) => rule)).toEqual(['link-signs']);
  });

  it('is not its former address', () => {
    const moved = change('nb/havn/bryggene.md', 'status:', 'tidligere:\n  - /kaier\nstatus:');
    expect(problemsIn({ ...linkTo('/kaier'), ...moved })).toEqual(
      fault('link-unknown', 'Det finnes ingen side på /kaier.', 'Mente du `/havn/bryggene`?'),
    );
  });
});

describe('a link to a draft', () => {
  const draft = change('nb/havn/bryggene.md', 'status:', 'utkast: true\nstatus:');

  it('is a fault on a published page', () => {
    expect(problemsIn({ ...linkTo('/havn/bryggene'), ...draft })).toEqual(
      fault(
        'link-draft',
        'Lenken fører til /havn/bryggene, som er et utkast.',
        'Publiser siden først, eller fjern lenken.',
      ),
    );
  });

  it('may stand in a draft', () => {
    const text = greenCity['nb/om.md']
      .replace('Ring oss.', '[Bryggene](/havn/bryggene)')
      .replace('meny:', 'utkast: true\nmeny:');
    expect(problemsIn({ 'nb/om.md': text, ...draft })).toEqual([]);
  });
});

describe('a link to a place on a page', () => {
  it.each(['/havn/bryggene#var-rolle', '/havn/bryggene#avsnitt-2', '/havn/mal#mal', '/om#kontakt'])(
    'may be %s',
    (address) => {
      expect(problemsIn(linkTo(address))).toEqual([]);
    },
  );

  it.each([
    ['/havn/bryggene#var-role', '/havn/bryggene', 'var-role', 'Mente du `#var-rolle`?'],
    ['#kontkt', '/om', 'kontkt', 'Mente du `#kontakt`?'],
    ['/havn#kai', '/havn', 'kai', 'Skriv `/havn` i stedet for `/havn#kai`.'],
    ['/havn/bryggene#avsnitt-3', '/havn/bryggene', 'avsnitt-3', 'Mente du `#avsnitt-1`?'],
  ])('is not %s', (address, page, place, hint) => {
    expect(problemsIn(linkTo(address))).toEqual(
      fault('fragment-unknown', `Siden ${page} har ikke noe sted som heter «#${place}».`, hint),
    );
  });
});

describe('a link to a page with faults', () => {
  it.each<[string, Files]>([
    ['in its fields', change('nb/havn/bryggene.md', 'status: kommunens', 'status: ny')],
    ['in its YAML', change('nb/havn/bryggene.md', 'tittel: B', '? [tittel]\n: B')],
    ['before its fields', { 'nb/havn/bryggene.md': 'Bryggene er åpne.\n' }],
    [
      'in its encoding',
      { 'nb/havn/bryggene.md': Buffer.from(greenCity['nb/havn/bryggene.md'], 'latin1') },
    ],
  ])('%s is not judged', (_where, files) => {
    const found = problemsIn({ ...files, ...linkTo('/havn/bryggene#et-sted') });
    expect(found.map(({ file }) => file)).toEqual(['content/nb/havn/bryggene.md']);
  });

  it('is not judged where its fields would have told the address', () => {
    const file = greenCity['nb/havn/bryggene.md']
      .replace('---', '')
      .replace('status:', 'slug: kaier\nstatus:');
    const found = problemsIn({ 'nb/havn/bryggene.md': file, ...linkTo('/havn/kaier') });
    expect(found.map(({ rule }) => rule)).toEqual(['front-matter-missing']);
  });
});
