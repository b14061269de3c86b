import type { RuleEntry } from './rule-entry.ts';

/** Innstillinger */
export const settingRules = {
  'settings-missing': {
    severity: 'error',
    title: '',
    why: '',
  },
  'logo-unknown': {
    severity: 'error',
    title: '',
    why: '',
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
