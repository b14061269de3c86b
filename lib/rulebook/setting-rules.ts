import type { RuleEntry } from './rule-entry.ts';

/** Innstillinger */
export const settingRules = {
  'settings-missing': {
    severity: 'error',
    title: 'Innstillingene mangler',
    why: 'Fila `site.yaml` sier hva nettstedet heter, hvem som eier det, og hvilke kilder sidene kan vise til. Uten den kan ingen side lages.',
    right:
      'navn:\n  nb: Internasjonal strategi\n  en: International Strategy\neier:\n  nb: Eksempel kommune\n  en: Municipality of Eksempel\nordrett:\n  nb: Kommunens egne ord.\n  en: The municipality’s own words.\nredaksjonelt:\n  nb: Skrevet for nettstedet.\n  en: Written for this website.\nlenker: []\nkildeverter:\n  - www.eksempel.kommune.no',
  },
  'logo-unknown': {
    severity: 'error',
    title: 'Logoen finnes ikke',
    why: 'Feltet `logo` i `site.yaml` navngir en SVG-fil i `media`. La feltet stå tomt til eieren har gitt dere logoen.',
    wrong: 'logo: logo-ny.svg',
    right: 'logo: logo.svg',
  },
  'release-godkjent': {
    severity: 'error',
    title: '',
    why: '',
  },
  'release-url': {
    severity: 'error',
    title: '',
    why: '',
  },
  'release-kontakt': {
    severity: 'error',
    title: '',
    why: '',
  },
  'release-kodelager': {
    severity: 'error',
    title: '',
    why: '',
  },
  'release-tilgjengelighetserklaring': {
    severity: 'error',
    title: '',
    why: '',
  },
  'release-sikkerhetskontakt': {
    severity: 'error',
    title: '',
    why: '',
  },
} as const satisfies Record<string, RuleEntry>;
