import type { RuleEntry } from './rule-entry.ts';

/** Innstillinger */
export const settingRules = {
  'settings-missing': {
    severity: 'error',
    title: 'Innstillingene mangler',
    why: 'Fila `site.yaml` sier hva nettstedet heter, hvem som eier det, og hvilke kilder sidene kan vise til. Uten den kan ingen side lages.',
    right:
      'navn:\n  nb: Grønn by\n  en: Green City\neier:\n  nb: Eksempel kommune\n  en: Municipality of Eksempel\nordrett:\n  nb: Kommunens egne ord.\n  en: The municipality’s own words.\nredaksjonelt:\n  nb: Skrevet for nettstedet.\n  en: Written for this website.\nlenker: []\nkildeverter:\n  - www.eksempel.kommune.no',
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
    title: 'Eieren har ikke godkjent nettstedet',
    why: 'Til eieren har godkjent nettstedet, står det «Forhåndsversjon» på alle sider, og søkemotorene holder seg borte. Fyll inn hvem som godkjente, og når.',
    right: `godkjent:
  av: Bystyret
  dato: 2026-12-01`,
  },
  'release-url': {
    severity: 'error',
    title: 'Nettstedet har ingen adresse',
    why: 'Uten adresse kan ikke sidene si hvor de hører hjemme, og utskrifter får ingen lenke tilbake.',
    right: 'url: https://strategi.example.no',
  },
  'release-kontakt': {
    severity: 'error',
    title: 'Ingen mottar meldinger om feil',
    why: 'Lenken «Meld feil» vises først når den har en mottaker. Skriv en e-postadresse eller adressen til et skjema.',
    right: 'kontakt: mailto:post@example.no',
  },
  'release-kodelager': {
    severity: 'error',
    title: 'Leserne finner ikke kildekoden',
    why: 'Lenkene «Kildekode» og «Foreslå endring» vises først når nettstedet vet hvor koden ligger.',
    right: 'kodelager: https://github.com/eksempel/strategi',
  },
  'release-tilgjengelighetserklaring': {
    severity: 'error',
    title: 'Tilgjengelighetserklæringen mangler',
    why: 'Eieren har plikt til å lenke til en erklæring laget i uustatus.no. Fyll inn adressen derfra.',
    right: 'tilgjengelighetserklaring: https://uustatus.no/nb/erklaringer/publisert/…',
  },
  'release-sikkerhetskontakt': {
    severity: 'error',
    title: 'Ingen mottar meldinger om sikkerhetsfeil',
    why: 'Den som finner et hull, må vite hvem som skal få beskjed, uten å si det til alle.',
    right: 'sikkerhetskontakt: mailto:sikkerhet@example.no',
  },
} as const satisfies Record<string, RuleEntry>;
