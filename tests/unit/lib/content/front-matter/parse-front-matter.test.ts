import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseFrontMatter } from '../../../../../lib/content/front-matter/parse-front-matter.ts';
import { greenCity } from '../green-city.ts';
import { change, error, type Files, problemsIn } from '../write-content.ts';

const missing = error(
  'nb/om.md',
  1,
  1,
  'front-matter-missing',
  'Fila begynner ikke med feltene.',
  'La den første linjen være nøyaktig «---», uten noe foran eller etter.',
);
const empty = error(
  'nb/om.md',
  1,
  1,
  'front-matter-empty',
  'Det står ingen felter mellom de to linjene med «---».',
  'Skriv minst `type`, `id`, `tittel`, `ingress`, `status` og `endringer`.',
);
const om = greenCity['nb/om.md'];

/** The faults of the file, which another page names and links to. */
function faultsOf(text: string) {
  const files: Files = change('nb/havn/bryggene.md', 'endringer:', 'relatert: [om]\nendringer:');
  return problemsIn({ ...files, 'nb/om.md': text });
}

describe('parseFrontMatter', () => {
  it('gives the Markdown on the lines of the file', () => {
    expect(parseFrontMatter('---\nid: om\n---\n\nHei\n\n---\n', 'om.md')).toMatchObject({
      data: { id: 'om' },
      markdown: '\n\n\n\nHei\n\n---\n',
      problems: [],
    });
  });

  it('gives the fields on the lines of the file', () => {
    expect(parseFrontMatter('---\n\n# kort\nid: *a\n---\n', 'om.md')).toMatchObject({
      problems: [{ line: 4, column: 5, rule: 'yaml-feature' }],
    });
  });
});

describe('a file without fields', () => {
  it.each([
    ['has none', 'Bare tekst.\n'],
    ['is empty', ''],
    ['begins with an empty line', `\n${om}`],
    ['begins with a blank', ` ${om}`],
    ['has a blank after the first line', om.replace('---', '--- ')],
    ['begins with one hyphen too many', om.replace('---', '----')],
    ['names a format', om.replace('---', '---yaml')],
  ])('%s', (_what, text) => {
    expect(faultsOf(text)).toEqual([missing]);
  });

  it.each([
    ['has nothing between the lines', '---\n---\n\nHei.\n'],
    ['has empty lines between them', '---\n\n\n---\n\nHei.\n'],
    ['has comments alone between them', '---\n# kort\n---\n'],
  ])('%s', (_what, text) => {
    expect(faultsOf(text)).toEqual([empty]);
  });

  it('never closes them', () => {
    expect(faultsOf(om.replace('\n---\n', '\n'))).toEqual([
      error(
        'nb/om.md',
        1,
        1,
        'front-matter-unclosed',
        'Feltene slutter aldri.',
        'Skriv en linje med nøyaktig «---» mellom feltene og teksten.',
      ),
    ]);
  });

  it.each([
    ['closes them with a hyphen too many', '\n---\n', '\n----\n', 11, '----'],
    ['closes them with a blank after', '\n---\n', '\n--- \n', 11, '--- '],
    ['has a line that begins as if it closed', 'bunn', 'bunn\n---kort', 8, '---kort'],
  ])('%s', (_what, from, to, line, written) => {
    expect(faultsOf(om.replace(from, to))).toEqual([
      error(
        'nb/om.md',
        line,
        1,
        'front-matter-delimiter',
        `Linjen «${written}» begynner med «---», men er ikke nøyaktig «---».`,
        'Skriv nøyaktig «---» der feltene slutter, og ikke begynn noen linje i feltene slik.',
      ),
    ]);
  });

  it('has too many', () => {
    expect(faultsOf(om.replace('type:', `${'#aaaaaaa\n'.repeat(1800)}type:`))).toEqual([
      error(
        'nb/om.md',
        1,
        1,
        'fields-size',
        'Feltene er på 16352 tegn. Grensen er 16000.',
        'Gjør tekstene og listene i feltene kortere.',
      ),
    ]);
  });
});

describe('front matter that is code', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    'js',
    'JS',
    ' js',
    'javascript',
    'coffee',
    'json',
    'toml',
    'constructor',
    'toString',
    '__proto__',
    'yaml',
  ])('is not run as %s', (language) => {
    vi.stubGlobal('planted', 'untouched');
    const code = `---${language}\nglobalThis.planted = 'run'; module.exports = {}\n---\n`;
    expect(faultsOf(code)).toEqual([missing]);
    expect(faultsOf(`\uFEFF${code}`)).toEqual([missing]);
    expect(Reflect.get(globalThis, 'planted')).toBe('untouched');
  });
});
