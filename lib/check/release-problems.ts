import type { Problem } from '../content/problem.ts';
import type { Settings } from '../site/settings.ts';

/** What only the owner can give, by its key in `site.yaml`, and what stands back without it. */
const ownersKeys = [
  ['approval', 'godkjent', 'Eieren har ikke godkjent nettstedet.', 'Fyll inn `av` og `dato`.'],
  ['url', 'url', 'Nettstedet har ingen adresse.', 'Fyll inn adressen, fra «https://».'],
  ['contact', 'kontakt', '«Meld feil» har ingen mottaker.', 'Fyll inn «mailto:» og en adresse.'],
  [
    'repository',
    'kodelager',
    'Kildekoden har ikke noe hjem.',
    'Fyll inn adressen til kodelageret.',
  ],
  [
    'accessibilityStatement',
    'tilgjengelighetserklaring',
    'Tilgjengelighetserklæringen mangler.',
    'Lag erklæringen i uustatus.no, og fyll inn adressen.',
  ],
  [
    'securityContact',
    'sikkerhetskontakt',
    'Ingen tar imot meldinger om sikkerhetsfeil.',
    'Fyll inn «mailto:» og en adresse.',
  ],
] as const satisfies readonly (readonly [keyof Settings, string, string, string])[];

/** What is missing before the site can pose as official. */
export function releaseProblems(settings: Settings, settingsFile: string): readonly Problem[] {
  return ownersKeys
    .filter(([key]) => settings[key] === undefined)
    .map(([, yamlKey, message, hint]) => ({
      file: settingsFile,
      line: 1,
      column: 1,
      severity: 'error',
      rule: `release-${yamlKey}`,
      message,
      hint,
    }));
}
