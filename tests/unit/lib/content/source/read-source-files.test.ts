import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSourceFiles } from '../../../../../lib/content/source/read-source-files.ts';
import { lockFile } from '../../permalinks/locked-city.ts';
import { asStranger } from '../as-stranger.ts';
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

  it('throws one line where the folder is a file', () => {
    const folder = writeContent();
    expect(() => readSourceFiles(join(folder, 'content/site.yaml'), folder)).toThrow(
      new Error('Mappa content/site.yaml kan ikke leses (ENOTDIR).'),
    );
  });

  it('throws one line where the folder of bokmål is not there', () => {
    const folder = writeContent();
    rmSync(join(folder, 'content/nb'), { recursive: true });
    expect(() => read(folder)).toThrow(new Error('Mappa content/nb finnes ikke.'));
  });
});

describe('a file in a language’s folder', () => {
  const named = ({ onDisk, path }: { onDisk: string; path: string }) =>
    read(writeContent({ 'nb/om.md': undefined, [onDisk]: greenCity['nb/om.md'] })).files.find(
      (file) => file.path === path,
    );

  it.each([
    ['nb/Om.md', 'nb/om.md'],
    ['nb/om.MD', 'nb/om.md'],
    ['NB/om.md', 'nb/om.md'],
    ['nb/HAVN/om.md', 'nb/havn/om.md'],
    ['nb/con.md', 'nb/con.md'],
  ])('called %s is read as %s', (onDisk, path) => {
    expect(named({ onDisk, path })).toMatchObject({
      printed: `content/${onDisk}`,
      text: greenCity['nb/om.md'],
    });
  });

  it.each([
    ['nb/om.txt', 'nb/om.md'],
    ['nb/om', 'nb/om.md'],
    ['nb/.om.md', 'nb/om.md'],
    ['om.md', 'nb/om.md'],
    ['nb/havn/kai/om.md', 'nb/havn/om.md'],
    ['nb/havn/kai/index.md', 'nb/havn/kai.md'],
    ['nb/MAL.md', 'nb/mal.md'],
    ['nb/Ordliste.md', 'nb/ordliste-2.md'],
  ])('called %s stands for %s', (onDisk, path) => {
    expect(named({ onDisk, path })?.printed).toBe(`content/${onDisk}`);
  });

  it('has a name that is not in UTF-8', () => {
    const folder = writeContent();
    const nameless = (path: string) =>
      Buffer.concat([Buffer.from(join(folder, 'content', path)), Buffer.from('bl\xe5', 'latin1')]);
    mkdirSync(nameless('nb/'));
    mkdirSync(join(folder, 'content/media'));
    const md = Buffer.from('.md');
    writeFileSync(Buffer.concat([nameless('nb/havn/'), md]), greenCity['nb/om.md']);
    writeFileSync(Buffer.concat([nameless('media/'), Buffer.from('.svg')]), '<svg/>');
    const hint = (what: string) => `Gi ${what} et navn med små bokstaver a–z, tall og bindestrek.`;
    expect(readIn(folder).problems).toEqual([
      error(
        'media/bl\uFFFD.svg',
        1,
        1,
        'media-name',
        'Navnet «bl\uFFFD.svg» kan ikke brukes.',
        hint('fila'),
      ),
      error('nb/bl\uFFFD', 1, 1, 'file-name', 'Navnet «bl\uFFFD» kan ikke brukes.', hint('mappa')),
      error(
        'nb/havn/bl\uFFFD.md',
        1,
        1,
        'file-name',
        'Navnet «bl\uFFFD.md» kan ikke brukes.',
        hint('fila'),
      ),
    ]);
  });

  it('is one of too many that stand beside the languages', () => {
    const many = Array.from({ length: 10_001 }, (_, index) => [`notat-${index}.txt`, '']);
    const { problems } = read(writeContent(Object.fromEntries(many)));
    expect(problems).toEqual([
      {
        ...error(
          '',
          1,
          1,
          'files-many',
          'Mappa har mer enn 10000 filer.',
          'Ta ut det som ikke hører til nettstedet.',
        ),
        file: 'content',
      },
    ]);
  });

  it('is told of among others that nobody reads, each in its way', () => {
    const files = {
      'index.md': 'x',
      'nb/index.md': undefined,
      'nb/README.md': 'x',
      'Regler.md': 'x',
    };
    const found = read(writeContent(files));
    const all = [found, ...found.files].flatMap(({ problems }) => problems);
    expect(all.map(({ file, hint }) => `${file}: ${hint}`).toSorted()).toEqual([
      'content/Regler.md: Kall fila `regler.md`.',
      'content/index.md: Flytt fila til `content/nb/index.md`.',
      'content/nb/README.md: Slett fila, eller legg den utenfor innholdet.',
    ]);
    expect(found.files.filter(({ isFolder }) => isFolder === true)).toEqual([]);
  });

  it('is a pipe, which nobody waits for', () => {
    const folder = writeContent({ 'nb/om.md': undefined, ...relatedToOm });
    const made = spawnSync('sh', ['-c', 'mkfifo nb/om.md media site.yaml-'], {
      cwd: join(folder, 'content'),
    });
    expect(made.status).toBe(0);
    expect(readIn(folder).problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'content/media file-kind',
      'content/nb/om.md file-kind',
      'content/site.yaml- file-stray',
    ]);
  });
});

describe('a folder that cannot be looked into', () => {
  const links = change(
    'nb/om.md',
    'Ring oss.',
    '[Havna](/havn), [bryggene](/havn/bryggene#var-rolle), [kart](/havnekart) ![Kart](media/kart.svg)',
  );
  const unreadable = (file: string) =>
    error(
      file,
      1,
      1,
      'file-unreadable',
      'Mappa er sperret for lesing.',
      'Åpne for at alle kan lese mappa.',
    );
  const elsewhere = error(
    'nb/om.md',
    15,
    55,
    'link-unknown',
    'Det finnes ingen side på /havnekart.',
    'Skriv adressen til en side som finnes, fra «/», uten «/» til slutt.',
  );

  async function problemsWithout(...closed: string[]) {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>';
    const folder = writeContent({ ...links, ...lockFile(), 'media/kart.svg': svg });
    for (const path of closed) chmodSync(join(folder, 'content', path), 0o000);
    const { problems } = await asStranger(() => readIn(folder));
    for (const path of closed) chmodSync(join(folder, 'content', path), 0o755);
    return problems;
  }

  it('is one fault, and hides no other', async () => {
    expect(await problemsWithout('nb/havn', 'media')).toEqual([
      unreadable('media'),
      unreadable('nb/havn'),
      elsewhere,
    ]);
  });

  it('may be that of a language', async () => {
    expect(await problemsWithout('nb')).toEqual([unreadable('nb')]);
  });

  it('is the one that is read: one line', async () => {
    await expect(problemsWithout('.')).rejects.toThrow(
      new Error('Mappa content kan ikke leses (EACCES).'),
    );
  });

  it('lies deeper than any path may be long', () => {
    const folder = writeContent();
    const step = 'x'.repeat(200);
    const deep = spawnSync('sh', [
      '-c',
      `cd "$1" && for i in $(seq 25); do mkdir ${step} && cd -P ${step} || exit 1; done`,
      'sh',
      join(folder, 'content/nb'),
    ]);
    expect(deep.status).toBe(0);
    const { problems } = readIn(folder);
    expect(problems.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      'file-name Navnet er på 200 tegn. Grensen er 100.',
      'file-unreadable Mappa kan ikke leses (ENAMETOOLONG).',
    ]);
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
