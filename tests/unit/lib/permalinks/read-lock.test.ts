import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLock } from '../../../../lib/permalinks/read-lock.ts';
import { error, problemsIn, writeContent } from '../content/write-content.ts';
import { lockedPages, lockFile } from './locked-city.ts';

const unreadable = (line: number, hint: string) => [
  error(
    'permalinks.lock.json',
    line,
    1,
    'lock-unreadable',
    'Fila som husker publiserte adresser, kan ikke leses.',
    hint,
  ),
];

describe('readLock', () => {
  it('gives the published pages and the line of each', () => {
    const folder = writeContent(lockFile());
    const lock = readLock(join(folder, 'content/permalinks.lock.json'), 'lock.json');
    expect(lock.pages).toEqual(lockedPages);
    expect(lock.file).toBe('lock.json');
    expect(lock.lineOf('/')).toBe(3);
    expect(lock.lineOf('/havn')).toBe(7);
  });

  it.each([
    ['is cut', '{"pages": {'],
    ['is empty', ''],
    ['has another form', '{"pages": {"/": "strategi"}}'],
    ['has a field too many', '{"pages": {}, "mer": 1}'],
  ])('tells where the file %s, and of nothing else', (_what, text) => {
    expect(problemsIn({ 'permalinks.lock.json': text })).toEqual(
      unreadable(
        1,
        'Hent fila tilbake slik den var. Den skrives av byggingen og skal ikke endres for hånd.',
      ),
    );
  });

  it('may be larger than any page', () => {
    const pages = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [
        `/gammel-${index}`,
        { id: 'om', fragments: [] },
      ]),
    );
    const file = lockFile({ ...pages, '/om': { id: 'om', fragments: ['kontakt'] } });
    const folder = writeContent(file);
    const lock = readLock(join(folder, 'content/permalinks.lock.json'), 'lock.json');
    expect(Object.keys(lock.pages)).toHaveLength(5_001);
    expect(lock.lineOf('/om')).toBe(20_003);
  });

  it('tells of an address that stands there twice, of which JSON would forget one', () => {
    const text = lockFile()['permalinks.lock.json'];
    const again = '    "/om": {\n      "id": "om",\n      "fragments": []\n    },\n    "/ordliste"';
    expect(problemsIn({ 'permalinks.lock.json': text.replace('    "/ordliste"', again) })).toEqual([
      error(
        'permalinks.lock.json',
        31,
        1,
        'lock-unreadable',
        'Adressen /om står to ganger i fila som husker publiserte adresser.',
        'Flytt det som står i `fragments` her, til linje 25, og slett adressen her.',
      ),
    ]);
  });

  it('knows every address of an id, by language', () => {
    const pages = {
      '/en': { id: 'strategi', fragments: [] },
      '/kontakt': { id: 'om', fragments: [] },
      ...lockedPages,
    };
    const folder = writeContent(lockFile(pages));
    const lock = readLock(join(folder, 'content/permalinks.lock.json'), 'lock.json');
    expect(lock.addressesOf('nb', 'om')).toEqual(['/kontakt', '/om']);
    expect(lock.addressesOf('nb', 'strategi')).toEqual(['/']);
    expect(lock.addressesOf('en', 'strategi')).toEqual(['/en']);
    expect(lock.addressesOf('nb', 'constructor')).toEqual([]);
  });

  it('takes a byte order mark and CRLF', () => {
    const text = `\uFEFF${lockFile()['permalinks.lock.json'].replaceAll('\n', '\r\n')}`;
    expect(problemsIn({ 'permalinks.lock.json': text })).toEqual([]);
  });
});
