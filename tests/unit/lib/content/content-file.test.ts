import { describe, expect, it } from 'vitest';
import {
  foreignChecksum,
  fullChecksum,
  readContentFile,
} from '../../../../lib/content/content-file.ts';
import { greenCity, sha256 } from './green-city.ts';

const read = (text: string | undefined, path = 'nb/havn/bryggene.md') =>
  readContentFile(
    { path, printed: `content/${path}`, language: 'nb', text, problems: [] },
    { href: (address) => address, picture: () => undefined },
  );
const section = greenCity['nb/havn/bryggene.md'];

describe('readContentFile', () => {
  it.each([
    ['nb/havn/bryggene.md', 'bryggene'],
    ['nb/havn/index.md', 'havn'],
    ['nb/om.md', 'om'],
  ])('takes the slug of %s from its name', (path, slug) => {
    expect(read(section, path).slug).toBe(slug);
  });

  it('takes the slug from its field', () => {
    expect(read(section.replace('status:', 'slug: kaier\nstatus:')).slug).toBe('kaier');
  });

  it.each([
    ['a fault in another field', section.replace('tittel: Bryggene', 'tittel: [a]'), 'bryggene'],
    ['broken YAML', section.replace('tittel: Bryggene', 'tittel: *b'), 'bryggene'],
    ['a line that is left out', section.replace('tittel: Bryggene', '? [b]'), 'bryggene'],
    ['a faulty id', section.replace('id: bryggene', 'id: Bryggene'), 'bryggene'],
    ['an id of signs alone', section.replace('id: bryggene', 'id: 🎉'), undefined],
    ['no beginning', section.replace('---', ''), 'bryggene'],
    ['too much', section.replace('---', `---\n#${'x'.repeat(16_000)}`), 'bryggene'],
    ['nothing but words', 'Bryggene er åpne.', undefined],
    ['no text', undefined, undefined],
  ])('knows the id where there is %s, if it can be read', (_what, text, id) => {
    expect(read(text).id).toBe(id);
  });

  it('gives the fields where there is no doubt what was meant', () => {
    const broken = section.replace('tittel: Bryggene', 'tittel: Bryggene: kaiene');
    expect(read(broken).frontMatter).toMatchObject({ tittel: 'Bryggene: kaiene' });
    expect(read(broken).faultyLines).toEqual(new Set([4]));
  });

  it('knows that a missing field is on no line', () => {
    expect(read(section.replace('tittel: Bryggene\n', '')).faultyLines).toEqual(new Set());
  });

  it('puts a problem at its field', () => {
    expect(
      read(section).problemAt(['endringer', 0, 'tekst'], 'type-place', 'Hva.', 'Slik.'),
    ).toEqual({
      file: 'content/nb/havn/bryggene.md',
      line: 10,
      column: 12,
      severity: 'error',
      rule: 'type-place',
      message: 'Hva.',
      hint: 'Slik.',
    });
  });

  it('puts a problem at the top where the fields cannot be read', () => {
    expect(read(undefined).problemAt(['id'], 'type-place', 'Hva.', 'Slik.', 'advice')).toEqual({
      file: 'content/nb/havn/bryggene.md',
      line: 1,
      column: 1,
      severity: 'advice',
      rule: 'type-place',
      message: 'Hva.',
      hint: 'Slik.',
    });
  });
});

describe('checksums', () => {
  const goal = greenCity['nb/havn/mal.md'].concat('\nVåre *egne* ord.\n');
  const sources = 'kilder:\n  - tittel: A\n    url: https://by.example/\n    lest: 2026-11';
  const editorial = read(goal.replace('status: kommunens', `status: redaksjonell\n${sources}`));

  it('are of all words where the body is not ours', () => {
    expect(foreignChecksum(read(goal))).toBe(sha256('Havna er stille og ren.\nVåre egne ord.'));
  });

  it('are of the goal’s words alone where the body is ours', () => {
    expect(foreignChecksum(editorial)).toBe(sha256('Havna er stille og ren.'));
  });

  it('are of all words for a translation', () => {
    expect(fullChecksum(editorial)).toBe(sha256('Havna er stille og ren.\nVåre egne ord.'));
  });
});
