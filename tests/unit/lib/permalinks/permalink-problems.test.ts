import { describe, expect, it } from 'vitest';
import { englishFront, greenCity } from '../content/green-city.ts';
import { change, error, type Files, problemsIn } from '../content/write-content.ts';
import { lockedPages, lockFile } from './locked-city.ts';

const title = 'tittel: Om nettstedet';
const find = (files: Files) => problemsIn({ ...lockFile(), ...files });
const heldByOm = (...addresses: string[]) =>
  change(
    'nb/om.md',
    title,
    `${title}\ntidligere:\n${addresses.map((one) => `  - ${one}`).join('\n')}`,
  );
const without = {
  'nb/park/mal.md': undefined,
  ...change('nb/park/index.md', '\n  - mal-park', ' []'),
};
const deadAddress = (address: string, file: string, line: number, column: number, hint: string) =>
  error(
    file,
    line,
    column,
    'permalink-address',
    `Adressen ${address} er publisert, men fører ingen steder nå.`,
    hint,
  );

it('finds nothing where all that was published is there', () => {
  expect(find({})).toEqual([]);
});

it('finds nothing where more is there than was published', () => {
  expect(problemsIn(lockFile({ '/': lockedPages['/'] }))).toEqual([]);
});

describe('an address', () => {
  const moved = (fields = '') => ({
    'nb/om.md': undefined,
    'nb/om-oss.md': greenCity['nb/om.md'].replace(title, `${title}${fields}`),
  });

  it('that moved is to be kept', () => {
    expect(find(moved())).toEqual([
      deadAddress('/om', 'nb/om-oss.md', 3, 5, 'Legg til linjene `tidligere:` og `  - /om`.'),
    ]);
  });

  it('is kept as a former one', () => {
    expect(find(moved('\ntidligere:\n  - /om'))).toEqual([]);
  });

  it('that moved with its part is told of for each page', () => {
    const files = change('nb/havn/index.md', 'status:', 'slug: kysten\nstatus:');
    expect(find(files).map(({ file }) => file)).toEqual([
      'content/nb/havn/bryggene.md',
      'content/nb/havn/index.md',
      'content/nb/havn/mal.md',
    ]);
  });

  it('that is gone is told of with its id, and both are taken over', () => {
    const hint =
      'Legg til linjene `tidligere:`, `  - /park/mal` og `  - /id/mal-park` i content/nb/park/index.md, eller i fila til siden som har tatt over.';
    expect(find(without)).toEqual([deadAddress('/park/mal', 'permalinks.lock.json', 42, 1, hint)]);
    expect(find({ ...without, ...heldByOm('/park/mal', '/id/mal-park') })).toEqual([]);
  });

  it('that is gone with the pages around it falls to the nearest that is left', () => {
    const gone = { ...without, 'nb/park/index.md': undefined };
    const files = { ...gone, ...change('nb/index.md', '\n  - park', '') };
    expect(find(files).map(({ line, hint }) => `${line} ${/ i (\S+),/.exec(hint)?.[1]}`)).toEqual([
      '38 content/nb/index.md',
      '42 content/nb/index.md',
    ]);
  });

  it('may stand among fields that cannot be read, of a page that was not published', () => {
    const unread = { 'nb/ny.md': 'tidligere:\n  - /park/mal\n' };
    expect(find({ ...without, ...unread }).map(({ file }) => file)).toEqual(['content/nb/ny.md']);
    const taking = greenCity['nb/om.md'].replace('meny:', 'tidligere: [/park/mal]\nmeny:');
    const taken = { 'nb/om.md': Buffer.from(taking, 'utf16le') };
    expect(find({ ...without, ...taken }).map(({ file }) => file)).toEqual(['content/nb/om.md']);
    const known = { 'nb/om.md': Buffer.from(greenCity['nb/om.md'], 'utf16le') };
    expect(find({ ...without, ...known }).map(({ file }) => file)).toEqual([
      'content/nb/om.md',
      'content/permalinks.lock.json',
    ]);
    const faulty = change('nb/om.md', 'id: om', 'id: om\nslag: x');
    expect(find({ ...without, ...faulty }).map(({ file }) => file)).toEqual([
      'content/nb/om.md',
      'content/permalinks.lock.json',
    ]);
  });

  it('is not dead while its page has a fault', () => {
    const faulty = moved('\ntidligere:\n  - /om\nslag: x');
    expect(find(faulty).map(({ rule }) => rule)).toEqual(['key-unknown']);
  });

  it('is not dead while the name of its file cannot be used', () => {
    const files = { 'nb/om.md': undefined, 'nb/OM.md': greenCity['nb/om.md'] };
    const link = change('nb/ordliste.md', 'Det samme', '[Om oss](/om). Det samme');
    expect(find({ ...files, ...link }).map(({ rule }) => rule)).toEqual(['file-name']);
    const park = { 'nb/park/index.md': undefined, 'nb/park/mal.md': undefined };
    const renamed = {
      'nb/Park/index.md': greenCity['nb/park/index.md'],
      'nb/Park/mal.md': greenCity['nb/park/mal.md'],
    };
    expect(find({ ...park, ...renamed }).map(({ rule }) => rule)).toEqual(['file-name']);
  });

  it('of another language has ids of its own', () => {
    const pages = { ...lockedPages, '/en/start': { id: 'strategi', fragments: [] } };
    expect(problemsIn({ ...lockFile(pages), 'en/index.md': englishFront })).toEqual([
      deadAddress(
        '/en/start',
        'en/index.md',
        3,
        5,
        'Legg til linjene `tidligere:` og `  - /en/start`.',
      ),
    ]);
  });

  it('is not to become a draft', () => {
    const hint = 'Siden er et utkast nå. Slett linjen.';
    expect(find(change('nb/om.md', 'meny:', 'utkast: true\nmeny:'))).toEqual([
      deadAddress('/om', 'nb/om.md', 7, 9, hint),
    ]);
    expect(find(change('nb/havn/index.md', 'status:', 'utkast: true\nstatus:'))).toEqual([
      deadAddress('/havn', 'nb/havn/index.md', 6, 9, hint),
    ]);
  });
});

describe('an id', () => {
  const renamed = change('nb/om.md', 'id: om', 'id: om-oss');

  it('is not to be changed', () => {
    expect(find(renamed)).toEqual([
      error(
        'nb/om.md',
        3,
        5,
        'permalink-id',
        'Id-en `om` er publisert, men ingen side har den nå.',
        'Skriv `id: om`.',
      ),
    ]);
  });

  it('is kept as a former address', () => {
    const text = greenCity['nb/om.md'].replace('id: om', 'id: om-oss\ntidligere:\n  - /id/om');
    expect(find({ 'nb/om.md': text })).toEqual([]);
  });

  it('may stand in a file that cannot be read', () => {
    const found = find({ 'nb/om.md': Buffer.from(greenCity['nb/om.md'], 'utf16le') });
    expect(found.map(({ rule }) => rule)).toEqual(['file-encoding']);
  });
});

describe('a place on a page', () => {
  const takenOver =
    'Skriv `## Spør oss {#kontakt}` i stedet for `## Spør oss`, eller sett det gamle navnet bak en annen overskrift.';
  const deadPlace = (link: string, hint: string, line = 3, column = 5) => [
    error(
      'nb/om.md',
      line,
      column,
      'permalink-fragment',
      `Lenken ${link} er publisert, men stedet finnes ikke på siden nå.`,
      hint,
    ),
  ];

  it('is kept by the heading that took over, which is told', () => {
    expect(find(change('nb/om.md', '## Kontakt', '## Spør oss'))).toEqual(
      deadPlace('/om#kontakt', takenOver, 13, 1),
    );
    expect(find(change('nb/om.md', '## Kontakt', '## Spør oss {#kontakt}'))).toEqual([]);
  });

  it('is told of where no heading took over', () => {
    expect(find(change('nb/om.md', '## Kontakt\n\n', ''))).toEqual(
      deadPlace(
        '/om#kontakt',
        'Sett overskriften tilbake, med navnet bak: `## Overskriften {#kontakt}`.',
      ),
    );
  });

  it('is told of once, whatever addresses lead to it', () => {
    const pages = { ...lockedPages, '/gammel': { id: 'om', fragments: ['kontakt'] } };
    const text = greenCity['nb/om.md']
      .replace(title, `${title}\ntidligere:\n  - /gammel`)
      .replace('## Kontakt', '## Spør oss');
    expect(problemsIn({ ...lockFile(pages), 'nb/om.md': text })).toEqual(
      deadPlace('/om#kontakt', takenOver, 15, 1),
    );
  });

  it('is not judged by a heading that has lost letters', () => {
    const files = change('nb/om.md', '## Kontakt', '## Kont\uFFFDkt');
    expect(find(files).map(({ rule }) => rule)).toEqual(['sign-lost']);
  });

  it('goes with a page that is deleted', () => {
    const files = { 'nb/ordliste.md': undefined, ...heldByOm('/ordliste', '/id/ordliste') };
    expect(find(files)).toEqual([]);
  });

  it('is a paragraph that only the owner takes away', () => {
    const pages = { '/om': { id: 'om', fragments: ['kontakt', 'avsnitt-2'] } };
    expect(problemsIn({ ...lockFile(pages) })).toEqual(
      deadPlace(
        '/om#avsnitt-2',
        'Sett avsnittet tilbake. Har eieren selv tatt det bort, slett `"avsnitt-2"` i content/permalinks.lock.json, linje 3.',
      ),
    );
  });
});
