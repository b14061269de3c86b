import { describe, expect, it } from 'vitest';
import { frontMatterSchemas } from '../../../../lib/content/front-matter/schema.ts';
import { frontMatterJsonSchema } from '../../../../lib/vscode/front-matter-json-schema.ts';
import { schemaValidator } from './schema-validator.ts';

type Fields = Readonly<Record<string, unknown>>;

const schema = frontMatterJsonSchema();
const sum = `sha256:${'0a'.repeat(32)}`;
const kilder = [{ tittel: 'Byplanen', url: 'https://by.example/plan', lest: '2026-11' }];
const endringer = [{ dato: '2026-11-23', tekst: 'Publisert' }];
const common = { id: 'en-id', tittel: 'Tittel', ingress: 'Ingress.', endringer };
const section = { type: 'kapittel', ...common, status: 'redaksjonell', kilder };
const article = { type: 'side', ...common, status: 'redaksjonell', meny: 'bunn' };
const goal = { type: 'mal', ...common, status: 'kommunens', formulering: 'Vi vil.', sjekksum: sum };
const part = { type: 'del', ...common, status: 'redaksjonell', kilder, innhold: ['en-id'] };
const strategy = { ...part, type: 'strategi', innhold: [] };

const faultsOf = schemaValidator(schema);
const isRight = (fields: Fields) => faultsOf(fields).length === 0;

/** What zod says, which is what the check goes by. */
const isRightByCheck = (fields: Fields) =>
  Object.values(frontMatterSchemas).some((type) => type.safeParse(fields).success);

const all: Fields = {
  ...section,
  vedtak: { organ: 'Bystyret', dato: '2018-06-20', sak: '166/18', kilde: 'http://by.example' },
  sjekksum: sum,
  rettelser: [{ fra: 'kommunes', til: 'kommunens' }],
  kilder: [{ ...kilder[0], lest: '2026-11-02', utgitt: '2025-12' }],
  bilde: { src: 'a.svg', smal: 'b.svg', alt: 'En kai', tekst: 'Kaien', kreditt: 'Kari' },
  relatert: ['en-annen'],
  tidligere: ['/gammel/adresse', '/en/old'],
  oversettelse: sum,
  slug: 'et-ord',
  utkast: true,
};

describe('the JSON Schema of front matter', () => {
  it.each<[string, Fields]>([
    ['a section', section],
    ['an article', article],
    ['an article with a list', { ...article, liste: 'ordliste' }],
    ['a goal', goal],
    ['a part', part],
    ['a strategy', strategy],
    ['a page with all there is', all],
    ['a date in a leap year', { ...article, endringer: [{ dato: '2028-02-29', tekst: 'x' }] }],
  ])('takes %s', (_what, fields) => {
    expect(faultsOf(fields)).toEqual([]);
    expect(isRightByCheck(fields)).toBe(true);
  });

  it.each<[string, Fields]>([
    ['an unknown type', { ...section, type: 'seksjon' }],
    ['no type', { ...section, type: undefined }],
    ['an unknown field', { ...section, ingres: 'x' }],
    ['a field of another type', { ...section, meny: 'bunn' }],
    ['an unknown field in a group', { ...all, bilde: { ...Object(all['bilde']), lisens: 'x' } }],
    ['a missing field', { ...article, meny: undefined }],
    ['a missing field in a group', { ...section, kilder: [{ tittel: 'x', lest: '2026' }] }],
    ['an empty text', { ...section, tittel: ' ' }],
    ['nothing at all', { ...section, tittel: null }],
    ['an empty list', { ...section, endringer: [] }],
    ['an unknown value', { ...section, status: 'vår' }],
    ['an id with a capital', { ...section, id: 'Id' }],
    ['an id that ends in a hyphen', { ...section, id: 'id-' }],
    ['a number', { ...section, tittel: 2026 }],
    ['a text for true', { ...section, utkast: 'true' }],
    ['a checksum cut short', { ...goal, sjekksum: sum.slice(0, -1) }],
    ['an address with a slash at its end', { ...section, tidligere: ['/a/'] }],
    ['an address with a host', { ...section, tidligere: ['https://by.example/a'] }],
    ['a picture by its path', { ...all, bilde: { ...Object(all['bilde']), src: 'media/a.svg' } }],
    ...['2026-2-3', '23.11.2026', '2026-13-01', '2026-11-31', '2026-02-30', '2026-11', ''].map(
      (dato): [string, Fields] => [
        `the day «${dato}»`,
        { ...section, endringer: [{ dato, tekst: 'x' }] },
      ],
    ),
    ...['2026', '2026-00', '2026-13', '2026-11-31', 'november'].map((lest): [string, Fields] => [
      `the month «${lest}»`,
      { ...section, kilder: [{ ...kilder[0], lest }] },
    ]),
    ...[
      'by.example',
      'ftp://by.example',
      'https://',
      'https:by.example',
      'https://by example',
      'https://kari@by.example',
      'https://kari:x@by.example/a',
      'https:\\\\by.example',
      'javascript:alert(1)',
    ].map((url): [string, Fields] => [
      `the address «${url}»`,
      { ...section, kilder: [{ ...kilder[0], url }] },
    ]),
  ])('refuses %s', (_what, fields) => {
    const written = JSON.parse(JSON.stringify(fields));
    expect(isRight(written)).toBe(false);
    expect(isRightByCheck(written)).toBe(false);
  });

  it.each<[string, string, Fields]>([
    ['vedtak', 'what is adopted', { ...goal, status: 'vedtatt' }],
    ['kilder', 'what is ours', { ...section, kilder: undefined }],
    ['kilder', 'a front page that is ours', { ...strategy, kilder: undefined }],
    ['sjekksum', 'a goal', { ...goal, sjekksum: undefined }],
    [
      'sjekksum',
      'a goal whose text is ours',
      { ...goal, status: 'redaksjonell', kilder, sjekksum: undefined },
    ],
    ['sjekksum', 'words of the owner', { ...section, status: 'kommunens' }],
  ])('requires %s of %s', (name, _what, fields) => {
    const written = JSON.parse(JSON.stringify(fields));
    expect(faultsOf(written)).toContain(`must have required property '${name}'`);
    expect(faultsOf({ ...written, [name]: all[name] })).toEqual([]);
  });

  it('cannot tell which years have a leap day, nor a port that is no number', () => {
    for (const fields of [
      { ...section, endringer: [{ dato: '2026-02-29', tekst: 'x' }] },
      { ...section, kilder: [{ ...kilder[0], url: 'https://by.example:port/' }] },
    ]) {
      expect([isRight(fields), isRightByCheck(fields)]).toEqual([true, false]);
    }
  });

  it('says in Norwegian what does not fit', () => {
    const { id, tittel } = Object(schema.oneOf?.[3]).properties;
    expect([id.patternErrorMessage, tittel.patternErrorMessage]).toEqual([
      'Bruk bare små bokstaver a–z, tall og bindestrek.',
      'Skriv noe her.',
    ]);
  });
});
