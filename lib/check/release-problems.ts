import type { Problem } from '../content/problem.ts';
import { fileFault } from '../content/source/file-fault.ts';
import type { RuleName } from '../rulebook/rule-book.ts';
import type { Settings } from '../site/settings.ts';

type Released<Name = RuleName> = Name extends `release-${infer Field}` ? Field : never;

interface OwnersField {
  readonly setting: keyof Settings;
  /** Its name in `site.yaml`. */
  readonly name: Released;
  readonly message: string;
  readonly hint: string;
}

/** What only the owner can give, and what stands back without it. */
const ownersFields: readonly OwnersField[] = [
  {
    setting: 'approval',
    name: 'godkjent',
    message: 'Eieren har ikke godkjent nettstedet.',
    hint: 'Fyll inn `av` og `dato` under `godkjent:`.',
  },
  {
    setting: 'url',
    name: 'url',
    message: 'Nettstedet har ingen adresse.',
    hint: 'Fyll inn adressen: `url: https://…`.',
  },
  {
    setting: 'contact',
    name: 'kontakt',
    message: '«Meld feil» har ingen mottaker.',
    hint: 'Fyll inn adressen: `kontakt: mailto:…`.',
  },
  {
    setting: 'repository',
    name: 'kodelager',
    message: 'Leserne finner ikke kildekoden.',
    hint: 'Fyll inn adressen til kodelageret: `kodelager: https://…`.',
  },
  {
    setting: 'accessibilityStatement',
    name: 'tilgjengelighetserklaring',
    message: 'Tilgjengelighetserklæringen mangler.',
    hint: 'Lag erklæringen i uustatus.no, og fyll inn adressen: `tilgjengelighetserklaring: https://…`.',
  },
  {
    setting: 'securityContact',
    name: 'sikkerhetskontakt',
    message: 'Ingen tar imot meldinger om sikkerhetsfeil.',
    hint: 'Fyll inn adressen: `sikkerhetskontakt: mailto:…`.',
  },
];

/** What is missing before the site can pose as official; `text` is that of the settings' file. */
export function releaseProblems(
  settings: Settings,
  file: string,
  text: string,
): readonly Problem[] {
  const lines = text.split(/\r?\n/);
  return ownersFields
    .filter(({ setting }) => settings[setting] === undefined)
    .map(({ name, message, hint }) => {
      const index = lines.findIndex((line) => line.startsWith(`${name}:`));
      const place = { line: Math.max(index, 0) + 1, column: 1 };
      return fileFault(file, `release-${name}`, message, hint, place);
    });
}
