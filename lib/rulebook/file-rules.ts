import type { RuleEntry } from './rule-entry.ts';

/** Filer */
export const fileRules = {
  'file-kind': {
    severity: 'error',
    title: '',
    why: '',
  },
  'file-depth': {
    severity: 'error',
    title: '',
    why: '',
  },
  'file-name': {
    severity: 'error',
    title: '',
    why: '',
  },
  'file-encoding': {
    severity: 'error',
    title: '',
    why: '',
  },
  'file-size': {
    severity: 'error',
    title: '',
    why: '',
  },
  'index-missing': {
    severity: 'error',
    title: '',
    why: '',
  },
  'conflict-marker': {
    severity: 'error',
    title: '',
    why: '',
  },
  'invisible-sign': {
    severity: 'error',
    title: '',
    why: '',
  },
} as const satisfies Record<string, RuleEntry>;
