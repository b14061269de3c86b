import type { RuleName } from '../../../../../lib/rulebook/rule-book.ts';
import { greenCity } from '../green-city.ts';
import { error } from '../write-content.ts';
import type { Fault, RuleFixtures } from './rule-fixtures.ts';

/** What only the owner gives, as it is written. */
const given = {
  godkjent: 'godkjent:\n  av: Kari\n  dato: 2026-11-23\n',
  url: 'url: https://by.example\n',
  kontakt: 'kontakt: mailto:post@by.example\n',
  kodelager: 'kodelager: https://by.example/kode\n',
  tilgjengelighetserklaring: 'tilgjengelighetserklaring: https://uustatus.example/1\n',
  sikkerhetskontakt: 'sikkerhetskontakt: https://by.example/sikkerhet\n',
} as const;

type Field = keyof typeof given;

const all = Object.values(given).join('');
const settings = (text: string) => ({ 'site.yaml': greenCity['site.yaml'] + text });

/** The three ways in which a field is not given. */
function fixturesOf(field: Field, message: string, hint: string): RuleFixtures {
  const rule: RuleName = `release-${field}`;
  const line = 16 + all.slice(0, all.indexOf(given[field])).split('\n').length - 1;
  const fault = (name: string, written: string, at: number): Fault => ({
    name,
    files: settings(all.replace(given[field], written)),
    problems: [error('site.yaml', at, 1, rule, message, hint)],
    release: true,
  });
  return {
    rule,
    hazards: ['settings that are missing or wrong'],
    faults: [
      fault('the field left out', '', 1),
      fault('the field left empty', `${field}:\n`, line),
      fault('the field made a comment', `# ${given[field].replaceAll('\n ', '\n#')}`, 1),
    ],
    twin: { files: settings(all), release: true },
    byHand: 'Only the owner can give it.',
  };
}

/** The rules of `setting-rules.ts` on what a release lacks. */
export const releaseFixtures: readonly RuleFixtures[] = [
  fixturesOf(
    'godkjent',
    'Eieren har ikke godkjent nettstedet.',
    'Fyll inn `av` og `dato` under `godkjent:`.',
  ),
  fixturesOf('url', 'Nettstedet har ingen adresse.', 'Fyll inn adressen: `url: https://…`.'),
  fixturesOf(
    'kontakt',
    '«Meld feil» har ingen mottaker.',
    'Fyll inn adressen: `kontakt: mailto:…`.',
  ),
  fixturesOf(
    'kodelager',
    'Leserne finner ikke kildekoden.',
    'Fyll inn adressen til kodelageret: `kodelager: https://…`.',
  ),
  fixturesOf(
    'tilgjengelighetserklaring',
    'Tilgjengelighetserklæringen mangler.',
    'Lag erklæringen i uustatus.no, og fyll inn adressen: `tilgjengelighetserklaring: https://…`.',
  ),
  fixturesOf(
    'sikkerhetskontakt',
    'Ingen tar imot meldinger om sikkerhetsfeil.',
    'Fyll inn adressen: `sikkerhetskontakt: mailto:…`.',
  ),
];
