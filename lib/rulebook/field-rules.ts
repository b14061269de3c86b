import type { RuleEntry } from './rule-entry.ts';

/** Felter */
export const fieldRules = {
  'front-matter-missing': {
    severity: 'error',
    title: '',
    why: '',
  },
  'front-matter-unclosed': {
    severity: 'error',
    title: '',
    why: '',
  },
  'front-matter-delimiter': {
    severity: 'error',
    title: '',
    why: '',
  },
  'front-matter-empty': {
    severity: 'error',
    title: '',
    why: '',
  },
  'fields-size': {
    severity: 'error',
    title: '',
    why: '',
  },
  'yaml-syntax': {
    severity: 'error',
    title: '',
    why: '',
  },
  'yaml-feature': {
    severity: 'error',
    title: '',
    why: '',
  },
  'yaml-comment': {
    severity: 'error',
    title: '',
    why: '',
  },
  'yaml-fields': {
    severity: 'error',
    title: '',
    why: '',
  },
  'key-duplicate': {
    severity: 'error',
    title: '',
    why: '',
  },
  'key-unknown': {
    severity: 'error',
    title: '',
    why: '',
  },
  'key-missing': {
    severity: 'error',
    title: '',
    why: '',
  },
  'value-type': {
    severity: 'error',
    title: '',
    why: '',
  },
  'value-unknown': {
    severity: 'error',
    title: '',
    why: '',
  },
  'value-format': {
    severity: 'error',
    title: '',
    why: '',
  },
  'value-markup': {
    severity: 'error',
    title: '',
    why: '',
  },
  'value-empty': {
    severity: 'error',
    title: '',
    why: '',
  },
  'required-kilder': {
    severity: 'error',
    title: '',
    why: '',
  },
  'required-vedtak': {
    severity: 'error',
    title: '',
    why: '',
  },
} as const satisfies Record<string, RuleEntry>;
