import { describe, expect, it } from 'vitest';
import { englishFront } from '../green-city.ts';
import { change, error, problemsIn } from '../write-content.ts';

const title = 'tittel: Om nettstedet';
const om = (fields: string) => change('nb/om.md', title, `${title}\n${fields}`);
const source = (url: string) => om(`kilder:\n  - tittel: A\n    url: ${url}\n    lest: 2026-11`);
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>';

describe('related pages', () => {
  const unknown = (message: string, hint: string) => [
    error('nb/om.md', 6, 5, 'related-unknown', message, hint),
  ];

  it.each([
    ['havnn', 'Mente du `havn`? Rett id-en, eller slett linjen.'],
    ['fjellet', 'Slett linjen, og `relatert:` når lista er tom.'],
  ])('are not %s, which is none', (id, hint) => {
    expect(problemsIn(om(`relatert:\n  - ${id}`))).toEqual(
      unknown(`\`relatert\` nevner \`${id}\`, men ingen side har den id-en.`, hint),
    );
  });

  it('are others than the page itself', () => {
    expect(problemsIn(om('relatert:\n  - om'))).toEqual(
      unknown(
        'Siden nevner seg selv i `relatert`.',
        'Slett linjen, og `relatert:` når lista er tom.',
      ),
    );
  });

  it('are in the same language', () => {
    const english = englishFront.replace('innhold:', 'relatert: [om]\ninnhold:');
    expect(problemsIn({ 'en/index.md': english })).toEqual([
      error(
        'en/index.md',
        11,
        12,
        'related-unknown',
        '`relatert` nevner `om`, men den siden finnes ikke på engelsk.',
        'Slett linjen.',
      ),
    ]);
  });

  it('may be a page whose fields cannot be read', () => {
    const unread = { 'nb/havn/bryggene.md': 'Bryggene er åpne.' };
    const files = { ...om('relatert:\n  - bryggene'), ...unread };
    expect(problemsIn(files).map(({ rule }) => rule)).toEqual(['front-matter-missing']);
  });
});

describe('the host of a source', () => {
  const strange = (host: string) => [
    error(
      'nb/om.md',
      7,
      10,
      'source-host',
      `Verten ${host} står ikke blant \`kildeverter\` i site.yaml.`,
      `Legg til linjen \`  - ${host}\` under \`kildeverter:\` i site.yaml hvis kilden er god. Ellers bruk en annen kilde.`,
    ),
  ];

  it.each(['https://by.example/@kommunen/%', 'http://BY.EXAMPLE', 'https://by.example:443/?a=b#c'])(
    'is known in %s',
    (url) => {
      expect(problemsIn(source(url))).toEqual([]);
    },
  );

  it.each([
    ['https://annet.example/x', 'annet.example'],
    ['https://www.by.example/', 'www.by.example'],
    ['https://by.example:8080/', 'by.example:8080'],
    ['https://blåbær.example/', 'xn--blbr-roah.example'],
    ['https://127.1/', '127.0.0.1'],
    ['https:///by.example.evil.example', 'by.example.evil.example'],
  ])('is not known in %s', (url, host) => {
    expect(problemsIn(source(url))).toEqual(strange(host));
  });

  it('is not judged where the settings are faulty', () => {
    const files = { ...source('https://annet.example/'), 'site.yaml': undefined };
    expect(problemsIn(files).map(({ rule }) => rule)).toEqual(['settings-missing']);
  });
});

describe('a picture', () => {
  const unknown = (line: number, column: number) => [
    error(
      'nb/om.md',
      line,
      column,
      'picture-unknown',
      'Bildet `kart.svg` finnes ikke i content/media.',
      'Legg bildet i content/media, eller rett navnet.',
    ),
  ];
  const inFields = om('bilde:\n  src: kart.svg\n  alt: Kart\n  kreditt: Kari');
  const inText = change('nb/om.md', 'Ring oss.', 'Se: ![Kart](media/kart.svg)');

  it('stands in the folder of pictures', () => {
    expect(problemsIn(inFields)).toEqual(unknown(6, 8));
    expect(problemsIn(inText)).toEqual(unknown(15, 5));
    expect(problemsIn({ ...inFields, 'media/kart.svg': svg })).toEqual([]);
    expect(problemsIn({ ...inText, 'media/kart.svg': svg })).toEqual([]);
  });

  it('stands there too where it is composed apart for narrow screens', () => {
    const files = {
      ...om('bilde:\n  src: kart.svg\n  smal: kart-smal.svg\n  alt: Kart\n  kreditt: Kari'),
      'media/kart.svg': svg,
    };
    expect(problemsIn(files)).toEqual([
      error(
        'nb/om.md',
        7,
        9,
        'picture-unknown',
        'Bildet `kart-smal.svg` finnes ikke i content/media.',
        'Legg bildet i content/media, eller rett navnet.',
      ),
    ]);
    expect(problemsIn({ ...files, 'media/kart-smal.svg': svg })).toEqual([]);
  });

  it('is not missing where its file is faulty', () => {
    const files = { ...inFields, 'media/kart.svg': 'ikke et bilde' };
    expect(problemsIn(files).map(({ rule }) => rule)).toEqual(['media-type']);
  });
});
