import { describe, expect, it } from 'vitest';
import { frontMatterShape } from '../../../../../lib/content/front-matter/schema.ts';
import {
  fieldsTooLong,
  parseYamlFields,
} from '../../../../../lib/content/front-matter/yaml-fields.ts';
import { error } from '../write-content.ts';

const parse = (text: string) => parseYamlFields(text, 'content/nb/om.md', frontMatterShape);
const full = (start: string, part: string) =>
  start + part.repeat((16_000 - start.length) / part.length);

describe('parseYamlFields', () => {
  it('gives the values as they stand', () => {
    expect(parse('a: 1\nb: [x, true]\nc: {d: null}\n')).toMatchObject({
      data: { a: 1, b: ['x', true], c: { d: null } },
      problems: [],
    });
  });

  it('gives what can be read of broken YAML, its lines put right', () => {
    const { data, problems } = parse('id: om\nslug: &a kort\ntittel: Om: oss\n');
    expect(problems.map(({ line }) => line)).toEqual([2, 3]);
    expect(data).toMatchObject({ id: 'om', slug: '&a kort', tittel: 'Om: oss' });
  });

  it.each([
    ['words', '\nbare ord\n', 2, 1, 'Her står ingen felter.'],
    ['a list', '\n  - et punkt\n', 2, 3, 'Feltene kan ikke være en liste.'],
    ['nothing', '', 1, 1, 'Her står ingen felter.'],
  ])('refuses %s', (_what, text, line, column, message) => {
    expect(parse(text).problems).toEqual([
      error(
        'nb/om.md',
        line,
        column,
        'yaml-fields',
        message,
        'Skriv ett felt på hver linje: `navn: verdi`.',
      ),
    ]);
  });
});

/** In seconds of work: far more than it takes, far less than it once took. */
const generous = 10;

describe('a hostile text of the greatest length', () => {
  it.each([
    ['lists in lists', full('a: ', '[')],
    ['groups in groups', full('a: ', '{b: ')],
    ['items in items', full('a:\n ', '- ')],
    [
      'fields in fields',
      Array.from({ length: 178 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    ],
    ['aliases of aliases', full('a: &a [x]\nb: ', '*a,')],
    ['an alias of itself', full('a: &a [', '*a,')],
    ['tags', full('a: ', '!a ')],
    ['names that are questions', full('', '? ')],
    ['a fault on every line', full('', 'a: b: c\n')],
    ['a quote never closed on every line', full('', 'a: "b\n')],
    ['a field without its colon on every line', full('tittel: b\n', 'tittel\n')],
    [
      'as many faults as are put right',
      `${full('a: ', 'b ').slice(0, 15_000)}\n${'a: b: c\n'.repeat(39)}`,
    ],
    ['points without blanks', full('relatert:\n', '  -b\n')],
    ['fields that belong elsewhere', full('endringer:\n', 'dato: b\n')],
    ['one name on every line', full('', 'a: b\n')],
    ['empty lines', full('a:', '\n')],
  ])('of %s does not hang', (_what, text) => {
    const start = process.cpuUsage();
    const { problems } = parse(text);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000_000).toBeLessThan(generous);
    expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('fieldsTooLong', () => {
  it('lets a text of the greatest length be', () => {
    expect(fieldsTooLong('x'.repeat(16_000), 'content/nb/om.md')).toBeUndefined();
  });

  it('refuses a longer one', () => {
    expect(fieldsTooLong('x'.repeat(16_001), 'content/nb/om.md')).toEqual(
      error(
        'nb/om.md',
        1,
        1,
        'fields-size',
        'Feltene er på 16001 tegn. Grensen er 16000.',
        'Gjør tekstene og listene i feltene kortere.',
      ),
    );
  });
});
