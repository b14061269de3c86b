import type { RuleEntry } from './rule-entry.ts';

/** Adresser som er publisert */
export const permalinkRules = {
  'permalink-address': {
    severity: 'error',
    title: '',
    why: '',
  },
  'permalink-id': {
    severity: 'error',
    title: '',
    why: '',
  },
  'permalink-fragment': {
    severity: 'error',
    title: '',
    why: '',
  },
  'lock-unreadable': {
    severity: 'error',
    title: '',
    why: '',
  },
} as const satisfies Record<string, RuleEntry>;
