import { describe, expect, it } from 'vitest';
import { englishFront, greenCity } from './green-city.ts';
import { tenFaults } from './ten-faults.ts';
import { change, error, problemsIn, readIn, writeContent } from './write-content.ts';

describe('readContent', () => {
  it('finds nothing wrong with content without faults', () => {
    const { site, settings, problems } = readIn(writeContent());
    expect(problems).toEqual([]);
    expect(site?.settings).toEqual(settings);
    expect(site?.pages).toHaveLength(8);
  });

  it('takes one language or several', () => {
    expect(readIn(writeContent()).site?.fronts.map(({ language }) => language)).toEqual(['nb']);
    const both = readIn(writeContent({ 'en/index.md': englishFront }));
    expect(both.site?.fronts.map(({ language }) => language)).toEqual(['nb', 'en']);
  });

  it('gives no site where there is an error', () => {
    const { site, addresses } = readIn(
      writeContent(change('nb/om.md', 'tittel: Om', 'tittel: *Om')),
    );
    expect(site).toBeUndefined();
    expect(addresses).toContain('/om');
  });

  it('gives the site where there is advice alone', () => {
    const files = { 'en/index.md': englishFront, ...change('nb/index.md', 'to deler', 'ti deler') };
    const { site, problems } = readIn(writeContent(files));
    expect(problems.map(({ severity }) => severity)).toEqual(['advice']);
    expect(site?.pageAt('/en')?.outdated).toBe(true);
  });

  it('writes the base path before links and pictures', () => {
    const text = greenCity['nb/om.md'].replace(
      'Ring oss.',
      '[Havna](/havn) ![Kart](media/kart.svg)',
    );
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>';
    const folder = writeContent({ 'nb/om.md': text, 'media/kart.svg': svg });
    const html = readIn(folder, { BASE_PATH: '/base' }).site?.pageAt('/om')?.body.html;
    expect(html).toContain('href="/base/havn"');
    expect(html).toMatch(/src="\/base\/assets\/kart-[0-9a-f]{8}\.svg"/);
    expect(html).toContain('width="4" height="2"');
  });
});

describe('a fault in each of ten files', () => {
  it('is ten problems in one run, sorted', () => {
    expect(problemsIn(tenFaults.files)).toEqual(tenFaults.problems);
  });
});

describe('a file with a fault', () => {
  it('is told of its fields and its text in one run', () => {
    const text = greenCity['nb/om.md'].replace('bunn', 'topp').replace('## Kontakt', '# Kontakt');
    expect(problemsIn({ 'nb/om.md': text }).map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '7 value-unknown',
      '13 heading-level-one',
    ]);
  });

  it('is told of its text where its YAML is broken', () => {
    const text = greenCity['nb/om.md'].replace('tittel: Om', 'tittel: *Om').replace('## K', '# K');
    expect(problemsIn({ 'nb/om.md': text }).map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '4 yaml-feature',
      '13 heading-level-one',
    ]);
  });

  it('is told of a value once, though what it was meant to be has a fault too', () => {
    const rulesOf = (written: string) =>
      problemsIn(change('nb/om.md', 'meny: bunn', `meny: bunn\ntidligere: [${written}]`)).map(
        ({ rule }) => rule,
      );
    expect(rulesOf('/om')).toEqual(['former-address-taken']);
    expect(rulesOf('/Om/')).toEqual(['value-format']);
    expect(rulesOf('"/om')).toEqual(['yaml-syntax']);
  });

  it('is not judged by words that were too deep to read', () => {
    const lock = { pages: { '/havn/bryggene': { id: 'bryggene', fragments: ['var-rolle'] } } };
    const deep = change('nb/havn/bryggene.md', 'Vi rydder.', `${'>'.repeat(30)} x`);
    expect(problemsIn({ ...deep, 'permalinks.lock.json': JSON.stringify(lock) })).toEqual([
      error(
        'nb/havn/bryggene.md',
        17,
        1,
        'nesting-deep',
        'Her står mer enn 20 sitater, lister eller ruter inni hverandre.',
        'Gjør noen av dem til vanlige avsnitt. Skal tegnene stå i teksten, skriv `\\` foran dem.',
      ),
    ]);
  });
});
