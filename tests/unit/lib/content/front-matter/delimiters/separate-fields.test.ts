import { describe, expect, it } from 'vitest';
import { separateFields } from '../../../../../../lib/content/front-matter/delimiters/separate-fields.ts';

const separate = (...lines: readonly string[]) => separateFields(lines.join('\n'), 'om.md');
const told = (...lines: readonly string[]) =>
  separate(...lines).problems.map(({ line, rule }) => `${line} ${rule}`);

describe('separateFields', () => {
  it('takes a file apart at its lines', () => {
    expect(separate('---', 'id: om', '---', '', 'Hei.', '', '---')).toEqual({
      fields: ['id: om'],
      fieldsAfter: 1,
      body: ['', 'Hei.', '', '---'],
      bodyAfter: 3,
      problems: [],
    });
  });

  it.each([
    ['a hyphen too few', '--'],
    ['a hyphen too many', '----'],
    ['a blank before', ' ---'],
    ['a tab after', '---\t'],
    ['blanks between', '- - -'],
    ['a blank that does not break', '\u00A0---'],
    ['dashes', '–––'],
    ['dashes with blanks', '– – –'],
    ['the dash that two hyphens become', '—-'],
    ['minus signs', '−−−'],
    ['stars', '***'],
    ['lines below', '___'],
    ['equals signs', '==='],
    ['plus signs', '+++'],
    ['a fence', '```'],
  ])('takes %s for the lines above and below', (_what, written) => {
    const parts = separate(written, 'id: om', written, '', 'Hei.');
    expect(parts).toMatchObject({ fields: ['id: om'], body: ['', 'Hei.'] });
    expect(parts.problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '1 front-matter-delimiter',
      '3 front-matter-delimiter',
    ]);
  });

  it.each(['\u200B---', '---\u200B', '\uFEFF---'])(
    'leaves it to others to tell of a sign that nobody sees: %j',
    (written) => {
      const parts = separate(written, 'id: om', written, 'Hei.');
      expect(parts).toMatchObject({ fields: ['id: om'], body: ['Hei.'], problems: [] });
    },
  );

  it('leaves out what stands above the fields', () => {
    const parts = separate('', '# Om', '---', 'id: om', '---', 'Hei.');
    expect(parts).toMatchObject({ fieldsAfter: 3, fields: ['id: om'], body: ['Hei.'] });
    expect(parts.problems.map(({ rule }) => rule)).toEqual(['front-matter-missing']);
  });

  it('ends the fields where the text begins', () => {
    expect(separate('---', 'id: om', '', 'Hei.', '', '---', '', 'Hå.')).toMatchObject({
      fields: ['id: om'],
      body: ['', 'Hei.', '', '---', '', 'Hå.'],
      problems: [{ line: 2, rule: 'front-matter-unclosed' }],
    });
    expect(told('---', 'id: om', '## Hei')).toEqual(['2 front-matter-unclosed']);
  });

  it('does not take a heading for a comment among the fields', () => {
    expect(separate('---', 'id: om', '', '## Hei', '', '---', 'Hå.')).toMatchObject({
      fields: ['id: om'],
      problems: [{ line: 2, rule: 'front-matter-unclosed' }],
    });
  });

  it('does not end the fields at a line that other fields follow', () => {
    const lines = ['---', 'id: om', '', 'tittel Om', 'meny: bunn', '---', 'Hei.'];
    expect(separate(...lines)).toMatchObject({ fields: lines.slice(1, 5), problems: [] });
    expect(told('---', 'id: om', 'tittel Om', 'meny: bunn', '----')).toEqual([
      '5 front-matter-delimiter',
    ]);
  });

  it('does not end the fields at a line that only begins so, or that fields follow', () => {
    expect(separate('---', 'id: om', '---kort', 'meny: bunn', '---', 'Hei.')).toMatchObject({
      fields: ['id: om', '', 'meny: bunn'],
      body: ['Hei.'],
      problems: [{ line: 3, rule: 'front-matter-delimiter' }],
    });
    expect(separate('---', 'id: |', '---', 'meny: bunn', '---', 'Hei.')).toMatchObject({
      fields: ['id: |', '', 'meny: bunn'],
      problems: [{ line: 3, rule: 'front-matter-delimiter' }],
    });
  });

  it('lets the text have what looks like fields', () => {
    expect(separate('---', 'id: om', '---', 'merk: dette', 'Hei.', '---')).toMatchObject({
      body: ['merk: dette', 'Hei.', '---'],
      problems: [],
    });
  });
});
