import type { RuleEntry } from './rule-entry.ts';

/** Ord som ikke er våre */
export const wordRules = {
  'required-sjekksum': {
    severity: 'error',
    title: '',
    why: '',
  },
  'checksum-changed': {
    severity: 'error',
    title: '',
    why: '',
  },
  'correction-count': {
    severity: 'error',
    title: '',
    why: '',
  },
  'translation-of-nothing': {
    severity: 'error',
    title: '',
    why: '',
  },
  'translation-unknown': {
    severity: 'error',
    title: '',
    why: '',
  },
  'translation-missing': {
    severity: 'error',
    title: '',
    why: '',
  },
  'translation-outdated': {
    severity: 'advice',
    title: '',
    why: '',
  },
} as const satisfies Record<string, RuleEntry>;
