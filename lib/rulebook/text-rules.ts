import type { RuleEntry } from './rule-entry.ts';

/** Tekst */
export const textRules = {
  'nesting-deep': {
    severity: 'error',
    title: '',
    why: '',
  },
  'markup-dense': {
    severity: 'error',
    title: '',
    why: '',
  },
  'raw-html': {
    severity: 'error',
    title: '',
    why: '',
  },
  'invisible-entity': {
    severity: 'error',
    title: '',
    why: '',
  },
  'indented-code': {
    severity: 'error',
    title: '',
    why: '',
  },
  'code-info': {
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
  'heading-malformed': {
    severity: 'error',
    title: '',
    why: '',
  },
  'bold-heading': {
    severity: 'advice',
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
  'list-numbers': {
    severity: 'error',
    title: '',
    why: '',
  },
  'bullet-text': {
    severity: 'error',
    title: '',
    why: '',
  },
  'task-list': {
    severity: 'error',
    title: '',
    why: '',
  },
  'table-cells': {
    severity: 'error',
    title: '',
    why: '',
  },
  'table-malformed': {
    severity: 'error',
    title: '',
    why: '',
  },
  'emphasis-leftover': {
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
  'definition-unused': {
    severity: 'error',
    title: '',
    why: '',
  },
  'definition-duplicate': {
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
  'link-http': {
    severity: 'error',
    title: '',
    why: '',
  },
  'link-host': {
    severity: 'error',
    title: '',
    why: '',
  },
  'link-local': {
    severity: 'error',
    title: '',
    why: '',
  },
  'link-signs': {
    severity: 'error',
    title: '',
    why: '',
  },
  'link-mail': {
    severity: 'error',
    title: '',
    why: '',
  },
  'link-file': {
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
  'picture-alt-name': {
    severity: 'error',
    title: '',
    why: '',
  },
  'filler-text': {
    severity: 'error',
    title: '',
    why: '',
  },
  'tab-in-text': {
    severity: 'advice',
    title: '',
    why: '',
  },
  'double-blank': {
    severity: 'advice',
    title: '',
    why: '',
  },
} as const satisfies Record<string, RuleEntry>;
