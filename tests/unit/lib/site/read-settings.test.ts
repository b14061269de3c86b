import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../../lib/site/read-settings.ts';
import { greenCity } from '../content/green-city.ts';
import {
  change,
  error,
  noMedia,
  problemsIn,
  readIn,
  writeContent,
} from '../content/write-content.ts';

const site = greenCity['site.yaml'];
const withFields = (fields: string) => ({ 'site.yaml': site + fields });

function read(yaml: string) {
  const folder = writeContent({ 'site.yaml': yaml });
  return readSettings(join(folder, 'content'), folder, noMedia);
}

describe('readSettings', () => {
  const settings = {
    name: { nb: 'Grønn by', en: 'Green City' },
    owner: { nb: 'Eksempelby', en: 'Example City' },
    verbatimLabel: { nb: 'Kommunens egne ord.', en: 'The city’s own words.' },
    editorialLabel: { nb: 'Skrevet for nettstedet.', en: 'Written for the site.' },
    links: [],
    sourceHosts: ['by.example'],
  };

  it('gives what must be there', () => {
    expect(read(site)).toEqual(settings);
  });

  it('leaves out what stands empty', () => {
    const empty =
      'godkjent:\nurl:\nkontakt:\nkodelager:\ntilgjengelighetserklaring:\nsikkerhetskontakt:\nlogo:\n';
    expect(read(site + empty)).toEqual(settings);
  });

  it('gives all that may be there', () => {
    const yaml = `${site.replace(
      'lenker: []',
      `lenker:
  - tittel: {nb: Tiltak, en: Measures}
    beskrivelse: {nb: Det vi gjør., en: What we do.}
    url: https://by.example/tiltak`,
    )}godkjent:
  av: Bystyret
  dato: 2026-11-23
url: https://gronn.example
kontakt: mailto:post@by.example
kodelager: https://by.example/kode
gren: utgave/ny
tilgjengelighetserklaring: https://uustatus.example/1
sikkerhetskontakt: https://by.example/sikkerhet
`;
    expect(read(yaml)).toEqual({
      ...settings,
      links: [
        {
          title: { nb: 'Tiltak', en: 'Measures' },
          description: { nb: 'Det vi gjør.', en: 'What we do.' },
          url: 'https://by.example/tiltak',
        },
      ],
      approval: { by: 'Bystyret', date: '2026-11-23' },
      url: 'https://gronn.example',
      contact: 'mailto:post@by.example',
      repository: { url: 'https://by.example/kode', branch: 'utgave/ny' },
      accessibilityStatement: 'https://uustatus.example/1',
      securityContact: 'https://by.example/sikkerhet',
    });
  });
});

describe('a fault of site.yaml', () => {
  it.each([
    [
      'is missing',
      undefined,
      'settings-missing',
      'Innstillingene for nettstedet mangler.',
      'Lag fila med feltene `navn`, `eier`, `ordrett`, `redaksjonelt`, `lenker` og `kildeverter`.',
    ],
    [
      'is empty',
      '',
      'yaml-fields',
      'Her står ingen felter.',
      'Skriv ett felt på hver linje: `navn: verdi`.',
    ],
    [
      'is not UTF-8',
      Buffer.from(site, 'latin1'),
      'file-encoding',
      'Fila er ikke lagret som UTF-8.',
      'Lagre fila på nytt med tegnkodingen UTF-8.',
    ],
    [
      'is too long',
      site.padEnd(16_001, '#xxxxxxx\n'),
      'fields-size',
      'Feltene er på 16001 tegn. Grensen er 16000.',
      'Gjør tekstene og listene i feltene kortere.',
    ],
  ])('is that it %s', (_what, text, rule, message, hint) => {
    expect(problemsIn({ 'site.yaml': text })).toEqual([
      error('site.yaml', 1, 1, rule, message, hint),
    ]);
  });

  const wholeUrl = 'Skriv hele nettadressen, fra «https://», uten mellomrom og brukernavn.';
  const onlyHost = 'Skriv bare «https://» og navnet på verten, uten «/» til slutt.';
  const contact = 'Skriv «mailto:» og en e-postadresse, eller en adresse fra «https://».';

  const branch = 'Skriv navnet på grenen, som `main`, uten mellomrom.';
  const svgFile = 'Skriv navnet på en SVG-fil i content/media, som `logo.svg`.';

  it.each([
    ['url', 'http://by.example', 6, wholeUrl],
    ['url', 'by.example', 6, wholeUrl],
    ['url', 'https://kari@by.example', 6, wholeUrl],
    ['url', 'https://by.example/', 6, onlyHost],
    ['url', 'https://by.example/plan', 6, onlyHost],
    ['url', 'https://BY.example', 6, onlyHost],
    ['kontakt', 'post@by.example', 10, contact],
    ['kontakt', 'mailto:post', 10, contact],
    ['sikkerhetskontakt', 'javascript:alert(1)', 20, contact],
    ['kodelager', 'git@by.example:kode', 12, wholeUrl],
    ['gren', 'ny tekst', 7, branch],
    ['gren', '-f', 7, branch],
    ['logo', 'by.png', 7, svgFile],
    ['logo', '../by.svg', 7, svgFile],
    ['logo', 'https://by.example/by.svg', 7, svgFile],
  ])('is a form that cannot be used: %s: %s', (field, value, column, hint) => {
    expect(problemsIn(withFields(`${field}: ${value}\n`))).toEqual([
      error(
        'site.yaml',
        16,
        column,
        'value-format',
        `\`${field}: ${value}\` kan ikke brukes.`,
        hint,
      ),
    ]);
  });

  it('is a day that is not', () => {
    expect(problemsIn(withFields('godkjent:\n  av: Kari\n  dato: 2026-02-30\n'))).toEqual([
      error(
        'site.yaml',
        18,
        9,
        'value-format',
        '`dato: 2026-02-30` kan ikke brukes under `godkjent`.',
        'Skriv datoen som år-måned-dag: 2026-11-23.',
      ),
    ]);
  });

  it('is half an approval', () => {
    expect(problemsIn(withFields('godkjent:\n  av: Kari\n'))).toEqual([
      error(
        'site.yaml',
        17,
        3,
        'key-missing',
        'Feltet `godkjent.dato` mangler.',
        'Legg til linjen `  dato: …`.',
      ),
    ]);
  });

  it('is a field spelt wrong', () => {
    expect(problemsIn(change('site.yaml', 'navn:', 'nanv:'))).toEqual([
      error(
        'site.yaml',
        1,
        1,
        'key-unknown',
        'Feltet `nanv` finnes ikke i site.yaml.',
        'Mente du `navn`?',
      ),
    ]);
  });

  it('is a text that is missing in one language', () => {
    expect(problemsIn(change('site.yaml', '  en: Green City\n', ''))).toEqual([
      error(
        'site.yaml',
        2,
        3,
        'key-missing',
        'Feltet `navn.en` mangler.',
        'Legg til linjen `  en: …`.',
      ),
    ]);
  });

  it('is a field that stands twice', () => {
    expect(problemsIn(withFields('lenker: []\n'))).toEqual([
      error(
        'site.yaml',
        16,
        1,
        'key-duplicate',
        'Feltet `lenker` står to ganger.',
        'Behold det ene og slett det andre.',
      ),
    ]);
  });

  it('does not hide those of the pages', () => {
    const files = { 'site.yaml': undefined, ...change('nb/om.md', 'id: om', 'id: Om') };
    expect(problemsIn(files).map(({ rule }) => rule)).toEqual(['value-format', 'settings-missing']);
  });
});

describe('the logo', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>';

  it('is a picture of the content folder', () => {
    const content = readIn(writeContent({ ...withFields('logo: by.svg\n'), 'media/by.svg': svg }));
    expect(content.problems).toEqual([]);
    expect(content.settings?.logo).toMatchObject({ src: 'by.svg', width: 40, height: 20 });
    expect(content.pictures.map(({ src }) => src)).toContain('by.svg');
  });

  it('is missed where it is not there', () => {
    expect(problemsIn(withFields('logo: by.svg\n'))).toEqual([
      error(
        'site.yaml',
        16,
        7,
        'logo-unknown',
        'Logoen «by.svg» finnes ikke i content/media.',
        'Slett linjen, eller legg logoen i content/media.',
      ),
    ]);
  });

  it('has one problem where it is no picture', () => {
    const files = { ...withFields('logo: by.svg\n'), 'media/by.svg': 'ikke et bilde' };
    expect(problemsIn(files).map(({ file, rule }) => [file, rule])).toEqual([
      ['content/media/by.svg', 'media-type'],
    ]);
  });
});
