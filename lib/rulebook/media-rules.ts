import type { RuleEntry } from './rule-entry.ts';

/** Bilder */
export const mediaRules = {
  'media-kind': {
    severity: 'error',
    title: '',
    why: '',
  },
  'media-type': {
    severity: 'error',
    title: '',
    why: '',
  },
  'media-name': {
    severity: 'error',
    title: '',
    why: '',
  },
  'media-animated': {
    severity: 'error',
    title: '',
    why: '',
  },
  'media-huge': {
    severity: 'error',
    title: '',
    why: '',
  },
  'media-broken': {
    severity: 'error',
    title: '',
    why: '',
  },
  'media-turned': {
    severity: 'error',
    title: '',
    why: '',
  },
} as const satisfies Record<string, RuleEntry>;
