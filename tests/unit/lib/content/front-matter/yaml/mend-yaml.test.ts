import { describe, expect, it } from 'vitest';
import { frontMatterShape } from '../../../../../../lib/content/front-matter/schema.ts';
import { mendYaml } from '../../../../../../lib/content/front-matter/yaml/mend-yaml.ts';

const mend = (text: string) => mendYaml(text, 'om.md', frontMatterShape);
const told = (text: string) => mend(text).problems.map(({ line, rule }) => `${line} ${rule}`);

describe('mendYaml', () => {
  it('gives YAML without faults as it stands', () => {
    expect(mend('id: om\n')).toMatchObject({
      source: 'id: om\n',
      problems: [],
      faultyLines: new Set(),
      extent: 'all',
    });
  });

  it('puts each faulty line right and reads on', () => {
    const mended = mend('id:om\ntittel: Mål: oss\nslug: *a\nmeny: bunn # her\n');
    expect(mended.source).toBe('id: om\ntittel: "Mål: oss"\nslug: "*a"\nmeny: "bunn # her"\n');
    expect(mended.document.toJS()).toEqual({
      id: 'om',
      tittel: 'Mål: oss',
      slug: '*a',
      meny: 'bunn # her',
    });
    expect(mended).toMatchObject({ faultyLines: new Set([1, 2, 3, 4]), extent: 'all' });
  });

  it('tells of nothing that only follows from a fault above it', () => {
    expect(told('id: ] om\ntittel: Om\nslug: om\n')).toEqual(['1 yaml-syntax']);
    expect(told('  id: om\ntittel: Om\nslug: om\n')).toEqual(['1 yaml-syntax']);
  });

  it('tells of what a fault above it would hide', () => {
    expect(told('id: "om\ntittel: Mål #1\nslug: om\n')).toEqual([
      '1 yaml-syntax',
      '2 yaml-comment',
    ]);
  });

  it('tells of the line that is wrong, not of all that stand right below it', () => {
    const item = '    url: https://by.example/\n    lest: 2026-11\n';
    const sources = `kilder:\n - tittel: A\n${item}  - tittel: B\n${item}`;
    expect(mend(sources).problems).toMatchObject([
      { line: 2, column: 2, hint: 'Begynn linjen med to mellomrom: `  - tittel: A`.' },
    ]);
    expect(mend(sources.replace(' - ', '   ')).problems).toMatchObject([
      { line: 2, column: 4, hint: 'Begynn linjen med to mellomrom og «- »: `  - tittel: A`.' },
    ]);
  });

  it('says no more of a value that a line becomes part of', () => {
    expect(mend('meny: bunn\nog topp\n')).toMatchObject({
      problems: [{ line: 2, hint: 'Begynn linjen med to mellomrom: `  og topp`.' }],
      faultyLines: new Set([1, 2]),
    });
  });

  it('puts a dozen faults right in fields of a common length', () => {
    const faulty = 'tittel: Mål: oss\nlenke:x\nslug: *a\nmeny: a # b\n';
    const text = [1, 2, 3].map((part) => faulty.replace(/^[a-z]+/gm, `$&${part}`)).join('');
    const mended = mend(`${text}${'# '.padEnd(1500, 'x')}\n`);
    expect(mended.problems).toHaveLength(12);
    expect(mended.extent).toBe('all');
  });

  it('leaves out a line that nobody can put right, with what belongs to it', () => {
    const mended = mend('? [a]\n: b\nid: om\n');
    expect(mended.document.toJS()).toEqual({ id: 'om' });
    expect(mended).toMatchObject({ extent: 'part' });
  });

  it('loses nothing with a line that says the same again', () => {
    expect(mend('id: om\nid: om\n')).toMatchObject({ source: 'id: om\n\n', extent: 'all' });
  });

  it('leaves all out where there are no fields', () => {
    expect(mend('bare ord\n')).toMatchObject({
      problems: [{ line: 1, column: 1, rule: 'yaml-fields' }],
      extent: 'part',
    });
  });

  it('tells of a list in the place of fields line by line', () => {
    expect(mend('- id: om\n- slug: om\n').problems.map(({ hint }) => hint)).toEqual([
      'Begynn linjen uten «- »: `id: om`.',
      'Begynn linjen uten «- »: `slug: om`.',
    ]);
  });

  it('gives up where there are more faults than an editor makes, and tells of all', () => {
    const mended = mend('a: b: c\n'.repeat(50));
    expect(mended.problems).toHaveLength(50);
    expect(mended.extent).toBe('none');
  });
});
