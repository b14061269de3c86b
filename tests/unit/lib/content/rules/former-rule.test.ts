import { describe, expect, it } from 'vitest';
import { lockFile } from '../../permalinks/locked-city.ts';
import { greenCity } from '../green-city.ts';
import { change, error, problemsIn } from '../write-content.ts';

const title = 'tittel: Om nettstedet';
const former = (...addresses: string[]) =>
  change(
    'nb/om.md',
    title,
    `${title}\ntidligere:\n${addresses.map((one) => `  - ${one}`).join('\n')}`,
  );
const lastLine = 'Slett linjen, og `tidligere:` når lista er tom.';
const wrong = (file: string, line: number, message: string, hint: string) =>
  error(file, line, 5, 'former-address-taken', message, hint);
const taken = (file: string, line: number, address: string, holder: string, hint = lastLine) =>
  wrong(file, line, `Adressen ${address} er i bruk av content/${holder}.`, hint);

describe('a former address', () => {
  it('may be any that is free', () => {
    expect(problemsIn(former('/gammel', '/havn/gammel', '/id/gammel'))).toEqual([]);
  });

  it('is not that of a page', () => {
    expect(problemsIn(former('/gammel', '/havn'))).toEqual([
      taken('nb/om.md', 7, '/havn', 'nb/havn/index.md', 'Slett linjen.'),
    ]);
  });

  it('is not the page’s own', () => {
    expect(problemsIn(former('/om'))).toEqual([
      wrong('nb/om.md', 6, 'Adressen /om er sidens egen nå.', lastLine),
    ]);
  });

  it('is not that of an id', () => {
    expect(problemsIn(former('/id/havn'))).toEqual([
      taken('nb/om.md', 6, '/id/havn', 'nb/havn/index.md'),
    ]);
  });

  it('is the page’s that was published with it, of two that claim it', () => {
    const pages = {
      '/om': { id: 'om', fragments: [] },
      '/gammel': { id: 'ordliste', fragments: [] },
    };
    const glossary = change('nb/ordliste.md', 'liste:', 'tidligere:\n  - /gammel\nliste:');
    expect(problemsIn({ ...lockFile(pages), ...former('/gammel'), ...glossary })).toEqual([
      taken('nb/om.md', 6, '/gammel', 'nb/ordliste.md'),
    ]);
  });

  it('is not for a draft to take from a page', () => {
    const draft = greenCity['nb/om.md']
      .replace(title, `${title}\ntidligere:\n  - /gammel`)
      .replace('meny:', 'utkast: true\nmeny:');
    const glossary = change('nb/ordliste.md', 'liste:', 'tidligere:\n  - /gammel\nliste:');
    expect(problemsIn({ 'nb/om.md': draft, ...glossary })).toEqual([
      taken('nb/om.md', 6, '/gammel', 'nb/ordliste.md'),
    ]);
  });

  it('is claimed by one page', () => {
    const glossary = change('nb/ordliste.md', 'liste:', 'tidligere:\n  - /gammel\nliste:');
    expect(problemsIn({ ...former('/gammel'), ...glossary })).toEqual([
      taken('nb/ordliste.md', 8, '/gammel', 'nb/om.md'),
    ]);
  });
});
