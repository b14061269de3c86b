import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBuildEnvironment } from '../../../../lib/build-environment.ts';
import { type PagePlan, planPage } from '../../../../lib/new-page/plan-page.ts';
import { readPages } from '../../../../lib/new-page/read-pages.ts';
import { readRequest } from '../../../../lib/new-page/read-request.ts';
import { RequestError } from '../../../../lib/new-page/request-error.ts';
import { change, type Files, writeContent } from '../content/write-content.ts';
import { englishPart } from './english-part.ts';

const inHarbour = ['kapittel', 'Kaia', '--del', 'havn'];
const unreadable =
  'Listen `innhold` i content/nb/havn/index.md kan ikke leses. Kjør `npm run check`, og rett feilene i fila først.';

function plan(files: Files, words: readonly string[]): PagePlan {
  const workingDirectory = writeContent(files);
  const contentDirectory = `${workingDirectory}/content`;
  const { changes, ...rest } = planPage(
    readRequest(words),
    readPages(
      { ...readBuildEnvironment({ NODE_ENV: 'test' }), contentDirectory },
      workingDirectory,
    ),
    { contentDirectory, workingDirectory, today: '2026-11-24' },
  );
  const printed = changes.map((one) => ({ ...one, path: relative(contentDirectory, one.path) }));
  return { ...rest, changes: printed };
}

const named = ({ id, changes }: PagePlan) => [id, ...changes.map(({ path }) => path)];
const locked = (address: string, id: string) => ({
  'permalinks.lock.json': JSON.stringify({ pages: { [address]: { id, fragments: [] } } }),
});

describe('the id and the file of a new page', () => {
  it('are the word of its title', () => {
    expect(named(plan({}, ['side', 'Kart og bilder']))).toEqual([
      'kart-og-bilder',
      'nb/kart-og-bilder.md',
    ]);
  });

  it.each<[string, Files, readonly string[], readonly string[]]>([
    [
      'another page has the id',
      {},
      ['kapittel', 'Om', '--del', 'park'],
      ['om-2', 'nb/park/om.md', 'nb/park/index.md'],
    ],
    [
      'a page in English alone has the id',
      { 'en/index.md': 'id: kart' },
      ['side', 'Kart'],
      ['kart-2', 'nb/kart.md'],
    ],
    [
      'a page with faults has the id',
      change('nb/om.md', 'id: om', 'id: kart\nid: kart'),
      ['side', 'Kart'],
      ['kart-2', 'nb/kart.md'],
    ],
    ['a page had the id', locked('/gammel', 'kart'), ['side', 'Kart'], ['kart-2', 'nb/kart.md']],
    [
      'a page that is gone had the id',
      change('nb/om.md', 'meny: bunn', 'meny: bunn\ntidligere:\n  - /id/kart'),
      ['side', 'Kart'],
      ['kart-2', 'nb/kart.md'],
    ],
    [
      'a page that is gone had the id in English',
      locked('/en/id/kart', 'om'),
      ['side', 'Kart'],
      ['kart-2', 'nb/kart.md'],
    ],
    ['a page had the address', locked('/kart', 'om'), ['side', 'Kart'], ['kart', 'nb/kart-2.md']],
    [
      'a page has it as its former address',
      change('nb/om.md', 'meny: bunn', 'meny: bunn\ntidligere:\n  - /kart'),
      ['side', 'Kart'],
      ['kart', 'nb/kart-2.md'],
    ],
    [
      'a page has the address by its slug',
      change('nb/om.md', 'id: om', 'id: om\nslug: kart'),
      ['side', 'Kart'],
      ['kart', 'nb/kart-2.md'],
    ],
    ['a part has the address', {}, ['side', 'Havn'], ['havn-2', 'nb/havn-2.md']],
    ['the site itself uses the address', {}, ['side', 'Søk'], ['sok', 'nb/sok-2.md']],
    ['Windows can have no such file', {}, ['side', 'Con'], ['con', 'nb/con-2.md']],
    [
      'the address is taken in English',
      { ...englishPart, ...locked('/en/harbour/kaia', 'x') },
      inHarbour,
      [
        'kaia',
        'nb/havn/kaia-2.md',
        'nb/havn/index.md',
        'en/harbour/kaia-2.md',
        'en/harbour/index.md',
      ],
    ],
  ])('get a number where %s', (_what, files, words, expected) => {
    expect(named(plan(files, words))).toEqual(expected);
  });

  it('may be what an address of another part is', () => {
    expect(named(plan(locked('/park/kaia', 'x'), inHarbour))).toEqual([
      'kaia',
      'nb/havn/kaia.md',
      'nb/havn/index.md',
    ]);
  });
});

describe('the folder of a new page', () => {
  it('is that of the only part there is', () => {
    const onePart = {
      'nb/park/index.md': undefined,
      'nb/park/mal.md': undefined,
      ...change('nb/index.md', '  - park\n', ''),
    };
    expect(named(plan(onePart, ['mal', 'Stille havn']))).toEqual([
      'stille-havn',
      'nb/havn/stille-havn.md',
      'nb/havn/index.md',
    ]);
  });

  it('is one where two parts have the same id by a fault', () => {
    const same = change('nb/park/index.md', 'id: park', 'id: havn');
    expect(named(plan(same, inHarbour))).toEqual(['kaia', 'nb/havn/kaia.md', 'nb/havn/index.md']);
  });

  it('is not that of a part which has another name in English', () => {
    const other = { ...englishPart, ...change('nb/havn/index.md', 'id: havn', 'id: havna') };
    expect(named(plan(other, ['mal', 'Ro', '--del', 'havna']))).toEqual([
      'ro',
      'nb/havn/ro.md',
      'nb/havn/index.md',
    ]);
  });
});

describe('planPage', () => {
  it.each<[string, Files, readonly string[], string]>([
    [
      'there are several parts',
      {},
      ['kapittel', 'Kaia "ny"'],
      `Strategien har flere deler. Velg den siden hører til:
  npm run new -- kapittel 'Kaia "ny"' --del havn
  npm run new -- kapittel 'Kaia "ny"' --del park`,
    ],
    [
      'the part is spelt wrong',
      {},
      ['mal', 'Kaia', '--del', 'havna', '--ingress', 'Om.'],
      `Ingen del har id-en «havna». Mente du denne?
  npm run new -- mal "Kaia" --del havn --ingress "Om."`,
    ],
    [
      'there is no such part',
      {},
      ['mal', 'Kaia', '--del', 'skogen'],
      `Ingen del har id-en «skogen». Velg en av disse:
  npm run new -- mal "Kaia" --del havn
  npm run new -- mal "Kaia" --del park`,
    ],
    [
      'an article is to be in a part',
      {},
      ['side', 'Kart', '--del', 'havn'],
      'En side av typen `side` hører ikke til noen del. Ta bort `--del`.',
    ],
    [
      'the file is there',
      {},
      ['kapittel', 'Bryggene', '--del', 'havn'],
      'content/nb/havn/bryggene.md finnes alt. Åpne den, eller gi siden en annen tittel.',
    ],
    [
      'the file is there in English',
      { ...englishPart, 'en/harbour/kaia.md': '' },
      inHarbour,
      'content/en/harbour/kaia.md finnes alt. Åpne den, eller gi siden en annen tittel.',
    ],
    [
      'the title has signs alone',
      {},
      ['side', '– ?! –'],
      'Tittelen «– ?! –» gir ikke noe navn på fila. Den må ha minst én bokstav fra a til å eller ett tall.',
    ],
    [
      'the list of the part is none',
      change('nb/havn/index.md', 'innhold:', 'innhold: ja'),
      inHarbour,
      unreadable,
    ],
    [
      'the part has no list',
      change('nb/havn/index.md', 'innhold:\n  - mal-havn\n  - bryggene\n', ''),
      inHarbour,
      unreadable,
    ],
    [
      'the file of the part is not UTF-8 and has no id',
      {
        'nb/havn/index.md': Buffer.from('---\ninnhold: []\ntittel: H\u00E5\n---\n', 'latin1'),
        ...change('nb/park/index.md', 'id: park\n', ''),
      },
      ['mal', 'Kaia'],
      'Delen i content/nb/havn/index.md har ingen id som kan leses. Kjør `npm run check`, og rett feilene først.',
    ],
    [
      'there are no parts',
      {
        'nb/havn/index.md': undefined,
        'nb/havn/mal.md': undefined,
        'nb/havn/bryggene.md': undefined,
        'nb/park/index.md': undefined,
        'nb/park/mal.md': undefined,
      },
      inHarbour,
      'Strategien har ingen deler. Lag mappa og index.md til delen først.',
    ],
  ])('says what is in the way where %s', (_what, files, words, message) => {
    expect(() => plan(files, words)).toThrow(new RequestError(message));
  });
});
