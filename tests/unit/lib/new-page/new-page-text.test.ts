import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { frontMatterSchemas } from '../../../../lib/content/front-matter/schema.ts';
import { valueAt } from '../../../../lib/content/front-matter/value-at.ts';
import { type NewPage, newPageText } from '../../../../lib/new-page/new-page-text.ts';

const types = ['strategi', 'del', 'mal', 'kapittel', 'side'] as const;
/** The fields of a new page, read as YAML. */
const fieldsOf = (page: NewPage) => parse(/^---\n(.*)---\n\n$/s.exec(newPageText(page))?.[1] ?? '');

describe('newPageText', () => {
  it('fills in what is known and leaves the rest empty', () => {
    const known = { id: 'elvene', title: 'Elvene', lead: 'Om elvene.', date: '2026-11-24' };
    expect(newPageText({ type: 'kapittel', ...known })).toBe(`---
type: kapittel
id: elvene
tittel: Elvene
ingress: Om elvene.
status:
kilder:
  - tittel:
    url:
    lest:
endringer:
  - dato: 2026-11-24
    tekst: Publisert
---

`);
  });

  it('is the same text with nothing filled in where nothing is known', () => {
    expect(newPageText({ type: 'side' })).toBe(`---
type: side
id:
tittel:
ingress:
status:
meny:
endringer:
  - dato:
    tekst: Publisert
---

`);
  });

  it('says in English that an English page is published', () => {
    expect(newPageText({ type: 'side', language: 'en' })).toContain('    tekst: Published\n');
  });

  it.each(types)(
    'has every field that a page of the type %s must have, and none it cannot have',
    (type) => {
      const data = fieldsOf({ type });
      const result = frontMatterSchemas[type].safeParse(data);
      const odd = (result.error?.issues ?? []).filter(
        ({ code, path }) => code === 'unrecognized_keys' || valueAt(data, path) === undefined,
      );
      expect(odd).toEqual([]);
    },
  );

  it.each([
    'Mål: det vi vil',
    'Mål #1 # og 2',
    '2026',
    '012',
    'true',
    'null',
    '~',
    '- en strek',
    '«Elvene» og "sjøene"',
    "Byens 'elver'",
    '[ikke en liste]',
    '{ikke en gruppe}',
    '*stjerne',
    '&merke',
    '!viktig',
    '@hjem',
    '`kode`',
    'C:\\elver\\nye',
    '% av byen',
    '? hva',
    '| rør',
    'kolon til slutt:',
    '---',
    '🌊 Elva',
  ])('keeps the title «%s» as it is', (title) => {
    expect(fieldsOf({ type: 'side', title })).toMatchObject({ type: 'side', tittel: title });
  });

  it('keeps a long lead on one line, and makes lines and blanks one blank', () => {
    const lead = `${'Elvene renner ned til sjøen. '.repeat(20)}\n\n  Slutt:\tpå.`;
    expect(fieldsOf({ type: 'side', lead }).ingress).toBe(lead.replace(/\s+/g, ' '));
    expect(newPageText({ type: 'side', lead }).split('\n')).toHaveLength(13);
  });
});
