import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseFrontMatter } from '../../../../../lib/content/front-matter/parse-front-matter.ts';
import { greenCity } from '../green-city.ts';
import { change, error, type Files, problemsIn } from '../write-content.ts';

const om = greenCity['nb/om.md'];

/** What is told of the file, which another page names. */
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

  it.each([
    ['at the top', '---\n\n# kort\nid: *a\n---\n', 4],
    ['below an empty line', '\n---\n\n# kort\nid: *a\n---\n', 5],
    ['without a line above them', '# kort\nslug: a\nid: *a\n---\n', 3],
  ])('gives the fields %s on the lines of the file', (_where, text, line) => {
    expect(parseFrontMatter(text, 'om.md').problems).toContainEqual(
      expect.objectContaining({ line, column: 5, rule: 'yaml-feature' }),
    );
  });

  it.each([
    ['\n---\nid: om\n---\n\nHei\n', '\n\n\n\n\nHei\n'],
    ['id: om\nslug: om\n---\nHei\n', '\n\n\nHei\n'],
    ['merk: dette\nHei\n', 'merk: dette\nHei\n'],
    ['---\nid: om\n\nHei\n', '\n\n\nHei\n'],
    ['---\nid: om\n----\nHei\n', '\n\n\nHei\n'],
    ['---\n---\n\nHei\n', '\n\n\nHei\n'],
    ['Hei\n', 'Hei\n'],
    ['---js\nfoo()\n---\nHei\n', ''],
  ])('keeps the text of %j on its lines', (text, markdown) => {
    expect(parseFrontMatter(text, 'om.md').markdown).toBe(markdown);
  });
});

describe('a file whose fields cannot be read', () => {
  it('is told of its text', () => {
    const text = om.replace('## Kontakt', '# Kontakt');
    const told = (file: string) => faultsOf(file).map(({ rule }) => rule);
    expect(told(text.replace('type:', `${`#${'x'.repeat(99)}\n`.repeat(160)}type:`))).toEqual([
      'fields-size',
      'heading-level-one',
    ]);
    expect(told('---\n# kort\n---\n\n# Kontakt\n')).toEqual([
      'front-matter-empty',
      'heading-level-one',
    ]);
    expect(told('Hei.\n\n# Kontakt\n')).toEqual(['front-matter-missing', 'heading-level-one']);
  });

  it('does not take its id from those who name it', () => {
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

  const missing = error(
    'nb/om.md',
    1,
    1,
    'front-matter-missing',
    'Fila begynner ikke med feltene.',
    'Begynn fila med en linje `---`, skriv feltene under den, og så en ny linje `---`. Se content/README.md.',
  );

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
    expect(faultsOf(`\n${code}`)).toEqual([missing]);
    const labelled = `---${language}\nplanted: globalThis.planted = 'run'\n---\n`;
    expect(faultsOf(labelled).map(({ rule }) => rule)).toContain('front-matter-delimiter');
    expect(faultsOf(`---\n${labelled}`).length).toBeGreaterThan(0);
    expect(Reflect.get(globalThis, 'planted')).toBe('untouched');
  });
});
