import { describe, expect, it } from 'vitest';
import { releaseProblems } from '../../../../lib/check/release-problems.ts';
import type { Settings } from '../../../../lib/site/settings.ts';
import { greenCity } from '../content/green-city.ts';
import { error, readIn, writeContent } from '../content/write-content.ts';

const missing = (line: number, field: string, message: string, hint: string) =>
  error('site.yaml', line, 1, `release-${field}`, message, hint);

/** As where no field stands in the file. */
const all = [
  missing(
    1,
    'godkjent',
    'Eieren har ikke godkjent nettstedet.',
    'Fyll inn `av` og `dato` under `godkjent:`.',
  ),
  missing(1, 'url', 'Nettstedet har ingen adresse.', 'Fyll inn adressen: `url: https://…`.'),
  missing(
    1,
    'kontakt',
    '«Meld feil» har ingen mottaker.',
    'Fyll inn adressen: `kontakt: mailto:…`.',
  ),
  missing(
    1,
    'kodelager',
    'Leserne finner ikke kildekoden.',
    'Fyll inn adressen til kodelageret: `kodelager: https://…`.',
  ),
  missing(
    1,
    'tilgjengelighetserklaring',
    'Tilgjengelighetserklæringen mangler.',
    'Lag erklæringen i uustatus.no, og fyll inn adressen: `tilgjengelighetserklaring: https://…`.',
  ),
  missing(
    1,
    'sikkerhetskontakt',
    'Ingen tar imot meldinger om sikkerhetsfeil.',
    'Fyll inn adressen: `sikkerhetskontakt: mailto:…`.',
  ),
];

function settingsOf(yaml: string): Settings {
  const { settings } = readIn(writeContent({ 'site.yaml': yaml }));
  if (settings === undefined) throw new Error('Faulty settings.');
  return settings;
}

const find = (yaml: string) => releaseProblems(settingsOf(yaml), 'content/site.yaml', yaml);

describe('releaseProblems', () => {
  it('names all that only the owner can give', () => {
    expect(find(greenCity['site.yaml'])).toEqual(all);
  });

  it('points at the field that stands empty', () => {
    const yaml = `${greenCity['site.yaml']}kontakt:\n`;
    expect(find(yaml)).toContainEqual({ ...all[2], line: 16 });
  });

  it('names nothing where all is given', () => {
    const given = `godkjent:
  av: Kari
  dato: 2026-11-23
url: https://by.example
kontakt: mailto:post@by.example
kodelager: https://by.example/kode
tilgjengelighetserklaring: https://uustatus.example/1
sikkerhetskontakt: https://by.example/sikkerhet
`;
    expect(find(greenCity['site.yaml'] + given)).toEqual([]);
  });
});
