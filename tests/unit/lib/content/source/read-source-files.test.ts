import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSourceFiles } from '../../../../../lib/content/source/read-source-files.ts';
import { englishFront, greenCity, sha256 } from '../green-city.ts';
import { change, error, type Files, problemsIn, readIn, writeContent } from '../write-content.ts';

const read = (folder: string) => readSourceFiles(join(folder, 'content'), folder);
const relatedToOm = change('nb/havn/mal.md', 'endringer:', 'relatert: [om]\nendringer:');

describe('readSourceFiles', () => {
  it('gives every page with its path, its language and its text', () => {
    const { files, problems } = read(writeContent({ 'en/index.md': englishFront }));
    expect(problems).toEqual([]);
    expect(files.map(({ path, language }) => `${language} ${path}`)).toEqual([
      'nb nb/havn/bryggene.md',
      'nb nb/havn/index.md',
      'nb nb/havn/mal.md',
      'nb nb/index.md',
      'nb nb/om.md',
      'nb nb/ordliste.md',
      'nb nb/park/index.md',
      'nb nb/park/mal.md',
      'en en/index.md',
    ]);
    expect(files.at(-1)).toEqual({
      path: 'en/index.md',
      printed: 'content/en/index.md',
      language: 'en',
      text: englishFront,
      problems: [],
    });
  });

  it('passes over what begins with a full stop', () => {
    expect(problemsIn({ 'nb/.DS_Store': 'x', 'nb/.utkast/index.md': 'x' })).toEqual([]);
  });

  it('takes a byte order mark, CRLF and decomposed letters for the same text', () => {
    const files: Files = Object.fromEntries(
      Object.entries(greenCity).map(([path, text]) => [
        path,
        `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`,
      ]),
    );
    const { site, problems } = readIn(writeContent(files));
    expect(problems).toEqual([]);
    expect(site?.pages).toEqual(readIn(writeContent()).site?.pages);
    expect(site?.settings).toEqual(readIn(writeContent()).site?.settings);
  });

  it('throws one line where the folder is not there', () => {
    expect(() => readSourceFiles('/by/borte', '/by')).toThrow(
      new Error('Mappa borte finnes ikke.'),
    );
  });

  it('throws one line where the folder of bokmål is not there', () => {
    const folder = writeContent();
    rmSync(join(folder, 'content/nb'), { recursive: true });
    expect(() => read(folder)).toThrow(new Error('Mappa content/nb finnes ikke.'));
  });
});

describe('a file that cannot be read', () => {
  const encoding = (file: string) =>
    error(
      file,
      1,
      1,
      'file-encoding',
      'Fila er ikke lagret som UTF-8.',
      'Lagre fila på nytt med tegnkodingen UTF-8.',
    );
  const name = (file: string, written: string) =>
    error(
      file,
      1,
      1,
      'file-name',
      `Navnet «${written}» kan ikke brukes.`,
      'Bruk små bokstaver a–z, tall og bindestrek. Filer slutter på «.md».',
    );
  const depth = (file: string) =>
    error(
      file,
      1,
      1,
      'file-depth',
      'Fila ligger for dypt.',
      'En side ligger rett i språkmappa eller i mappa til en del.',
    );

  it('is in UTF-16', () => {
    const bytes = Buffer.from(`\uFEFF${greenCity['nb/havn/bryggene.md']}`, 'utf16le');
    expect(problemsIn({ 'nb/havn/bryggene.md': bytes })).toEqual([encoding('nb/havn/bryggene.md')]);
  });

  it('is in Latin-1', () => {
    const bytes = Buffer.from(greenCity['nb/havn/mal.md'], 'latin1');
    expect(problemsIn({ 'nb/havn/mal.md': bytes })).toEqual([encoding('nb/havn/mal.md')]);
  });

  it('is larger than the limit', () => {
    const text = greenCity['nb/om.md'].padEnd(256 * 1024 + 1, 'x');
    expect(problemsIn({ 'nb/om.md': text, ...relatedToOm })).toEqual([
      error(
        'nb/om.md',
        1,
        1,
        'file-size',
        'Fila er på 257 kB. Grensen er 256 kB.',
        'Del teksten på flere sider.',
      ),
    ]);
  });

  it('holds a conflict', () => {
    const files = change('nb/om.md', 'tittel:', '<<<<<<< HEAD\ntittel: En\n=======\ntittel:');
    expect(problemsIn({ ...files, ...relatedToOm })).toEqual([
      error(
        'nb/om.md',
        4,
        1,
        'conflict-marker',
        'Her er to endringer av samme sted som ikke er satt sammen.',
        'Behold det som skal stå, og slett linjene som begynner med «<<<<<<<», «=======» og «>>>>>>>».',
      ),
    ]);
  });

  it('is a symbolic link', () => {
    const folder = writeContent({ 'nb/om.md': undefined, ...relatedToOm });
    symlinkSync('ordliste.md', join(folder, 'content/nb/om.md'));
    expect(readIn(folder).problems).toEqual([
      error(
        'nb/om.md',
        1,
        1,
        'file-kind',
        'Dette er ikke en vanlig fil.',
        'Legg selve fila her, ikke en lenke til den.',
      ),
    ]);
  });

  it('stands too deep', () => {
    expect(problemsIn({ 'nb/havn/kai/ny.md': greenCity['nb/om.md'] })).toEqual([
      depth('nb/havn/kai/ny.md'),
    ]);
  });

  it.each([
    'Om oss.md',
    'om_oss.md',
    'Om.md',
    'områder.md',
    'om.MD',
    'om.txt',
    '-om.md',
    'a--b.md',
  ])('is called %s', (written) => {
    expect(
      problemsIn({ [`nb/${written}`]: greenCity['nb/om.md'].replace('id: om', 'id: nytt') }),
    ).toEqual([name(`nb/${written}`, written)]);
  });

  it('is badly named, and yet the page that others name', () => {
    const files = { 'nb/om.md': undefined, 'nb/Om.md': greenCity['nb/om.md'], ...relatedToOm };
    expect(problemsIn(files)).toEqual([name('nb/Om.md', 'Om.md')]);
  });

  it('is a folder with a file’s name', () => {
    const folder = writeContent();
    mkdirSync(join(folder, 'content/nb/mappe.md'));
    expect(readIn(folder).problems).toEqual([name('nb/mappe.md', 'mappe.md')]);
  });
});

describe('a folder without its index', () => {
  const missing = (file: string, type: string) =>
    error(
      file,
      1,
      1,
      'index-missing',
      'Mappa mangler index.md.',
      `Lag fila med \`type: ${type}\`, eller flytt sidene som ligger i mappa.`,
    );

  it.each([
    ['a part', 'nb/havn/index.md', 'del'],
    ['bokmål', 'nb/index.md', 'strategi'],
  ])('is that of %s: one fault, and none that follows', (_what, path, type) => {
    expect(problemsIn({ [path]: undefined })).toEqual([missing(path, type)]);
  });

  it('is that of another language', () => {
    const page = greenCity['nb/om.md'].replace(
      'endringer:',
      `oversettelse: ${sha256('Kontakt\nRing oss.')}\nendringer:`,
    );
    expect(problemsIn({ 'en/about.md': page })).toEqual([missing('en/index.md', 'strategi')]);
  });

  it('is bokmål with nothing in it', () => {
    const gone = Object.keys(greenCity).map((path) => [path, undefined]);
    const folder = writeContent(Object.fromEntries(gone));
    mkdirSync(join(folder, 'content/nb'), { recursive: true });
    const { files } = read(folder);
    expect(files.flatMap(({ problems }) => problems)).toEqual([missing('nb/index.md', 'strategi')]);
  });
});
