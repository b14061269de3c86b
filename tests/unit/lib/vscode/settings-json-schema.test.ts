import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { settingsSchema } from '../../../../lib/site/settings-schema.ts';
import { jsonSchema } from '../../../../lib/vscode/json-schema.ts';
import { greenCity } from '../content/green-city.ts';
import { schemaValidator } from './schema-validator.ts';

type Fields = Readonly<Record<string, unknown>>;

const schema = jsonSchema(settingsSchema);
const faultsOf = schemaValidator(schema);
const isRight = (fields: Fields) => faultsOf(fields).length === 0;
const isRightByCheck = (fields: Fields) => settingsSchema.safeParse(fields).success;
const settings: Fields = parse(greenCity['site.yaml']);
const link = {
  tittel: { nb: 'Planen', en: 'The plan' },
  beskrivelse: { nb: 'Hele.', en: 'All of it.' },
  url: 'https://by.example/plan',
};

describe('the JSON Schema of site.yaml', () => {
  it.each<[string, Fields]>([
    ['what must be there', {}],
    ['fields that stand empty', { godkjent: null, url: null, kontakt: null, logo: null }],
    ['an approval', { godkjent: { av: 'Bystyret', dato: '2026-11-23' } }],
    ['a host', { url: 'https://strategi.example' }],
    ['a host with a port', { url: 'https://strategi.example:8443' }],
    ['a mail address', { kontakt: 'mailto:post@by.example' }],
    ['a page for contact', { sikkerhetskontakt: 'https://by.example/meld?fra=nett' }],
    ['a logo', { logo: 'logo.svg' }],
    ['a link', { lenker: [link] }],
  ])('takes %s', (_what, more) => {
    expect(faultsOf({ ...settings, ...more })).toEqual([]);
    expect(isRightByCheck({ ...settings, ...more })).toBe(true);
  });

  it.each<[string, Fields]>([
    ['an unknown field', { navnet: 'x' }],
    ['a name in one language', { navn: { nb: 'Grønn by' } }],
    ['an empty name', { navn: { nb: '', en: 'Green City' } }],
    ['a host with a slash at its end', { url: 'https://strategi.example/' }],
    ['a host with a path', { url: 'https://strategi.example/om' }],
    ['a host without encryption', { url: 'http://strategi.example' }],
    ['a host in capitals', { url: 'https://Strategi.example' }],
    ['a bare mail address', { kontakt: 'post@by.example' }],
    ['a mail address without a host', { kontakt: 'mailto:post' }],
    ['a page without encryption', { kodelager: 'http://by.example' }],
    ['a page with a user', { kodelager: 'https://kari@by.example' }],
    ['a logo that is no drawing', { logo: 'logo.png' }],
    ['a logo by its path', { logo: 'media/logo.svg' }],
    ['an approval without a day', { godkjent: { av: 'Bystyret' } }],
    ['a link without an address', { lenker: [{ ...link, url: null }] }],
    ['one host for a list', { kildeverter: 'by.example' }],
  ])('refuses %s', (_what, more) => {
    expect(isRight({ ...settings, ...more })).toBe(false);
    expect(isRightByCheck({ ...settings, ...more })).toBe(false);
  });

  it('requires what has no default', () => {
    expect(faultsOf({})).toEqual(
      ['navn', 'eier', 'ordrett', 'redaksjonelt', 'lenker', 'kildeverter'].map(
        (name) => `must have required property '${name}'`,
      ),
    );
  });

  it('says in Norwegian what does not fit', () => {
    const { url, kontakt } = Object(schema.properties);
    expect([url.anyOf[0].patternErrorMessage, kontakt.anyOf[0].patternErrorMessage]).toEqual([
      'Skriv bare «https://» og navnet på verten, uten «/» til slutt.',
      'Skriv «mailto:» og en e-postadresse, eller en adresse fra «https://».',
    ]);
  });
});
