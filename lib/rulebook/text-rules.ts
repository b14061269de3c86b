import type { RuleEntry } from './rule-entry.ts';

/** Tekst */
export const textRules = {
  'nesting-deep': {
    severity: 'error',
    title: '',
    why: '',
  },
  'raw-html': {
    severity: 'error',
    title: '',
    why: '',
  },
  'fence-unclosed': {
    severity: 'error',
    title: '',
    why: '',
  },
  'directive-unknown': {
    severity: 'error',
    title: '',
    why: '',
  },
  'directive-attributes': {
    severity: 'error',
    title: '',
    why: '',
  },
  'directive-unclosed': {
    severity: 'error',
    title: '',
    why: '',
  },
  'directive-malformed': {
    severity: 'error',
    title: '',
    why: '',
  },
  'heading-level-one': {
    severity: 'error',
    title: '',
    why: '',
  },
  'heading-skipped': {
    severity: 'error',
    title: '',
    why: '',
  },
  'heading-deep': {
    severity: 'error',
    title: '',
    why: '',
  },
  'heading-empty': {
    severity: 'error',
    title: '',
    why: '',
  },
  'setext-heading': {
    severity: 'error',
    title: '',
    why: '',
  },
  'heading-id-invalid': {
    severity: 'error',
    title: '',
    why: '',
  },
  'heading-id-missing': {
    severity: 'error',
    title: '',
    why: '',
  },
  'heading-duplicate': {
    severity: 'error',
    title: '',
    why: '',
  },
  'footnote-unused': {
    severity: 'error',
    title: '',
    why: '',
  },
  'footnote-undefined': {
    severity: 'error',
    title: '',
    why: '',
  },
  'footnote-duplicate': {
    severity: 'error',
    title: '',
    why: '',
  },
  'reference-undefined': {
    severity: 'error',
    title: '',
    why: '',
  },
  'link-malformed': {
    severity: 'error',
    title: '',
    why: '',
  },
  'link-empty': {
    severity: 'error',
    title: '',
    why: '',
  },
  'link-scheme': {
    severity: 'error',
    title: '',
    why: '',
  },
  'picture-place': {
    severity: 'error',
    title: '',
    why: '',
  },
  'picture-alt-missing': {
    severity: 'error',
    title: '',
    why: '',
  },
  'task-list': {
    severity: 'error',
    title: '',
    why: '',
  },
} as const satisfies Record<string, RuleEntry>;
