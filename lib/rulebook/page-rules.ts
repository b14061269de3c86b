import type { RuleEntry } from './rule-entry.ts';

/** Sider som hører sammen */
export const pageRules = {
  'type-place': {
    severity: 'error',
    title: '',
    why: '',
  },
  'id-duplicate': {
    severity: 'error',
    title: '',
    why: '',
  },
  'address-duplicate': {
    severity: 'error',
    title: '',
    why: '',
  },
  'address-reserved': {
    severity: 'error',
    title: '',
    why: '',
  },
  'former-address-taken': {
    severity: 'error',
    title: '',
    why: '',
  },
  'children-missing': {
    severity: 'error',
    title: '',
    why: '',
  },
  'children-unknown': {
    severity: 'error',
    title: '',
    why: '',
  },
  'children-duplicate': {
    severity: 'error',
    title: '',
    why: '',
  },
  'goal-fragment': {
    severity: 'error',
    title: '',
    why: '',
  },
  'link-unknown': {
    severity: 'error',
    title: '',
    why: '',
  },
  'link-draft': {
    severity: 'error',
    title: '',
    why: '',
  },
  'fragment-unknown': {
    severity: 'error',
    title: '',
    why: '',
  },
  'related-unknown': {
    severity: 'error',
    title: '',
    why: '',
  },
  'source-host': {
    severity: 'error',
    title: '',
    why: '',
  },
  'picture-unknown': {
    severity: 'error',
    title: '',
    why: '',
  },
  'changes-order': {
    severity: 'error',
    title: '',
    why: '',
  },
  'glossary-order': {
    severity: 'error',
    title: '',
    why: '',
  },
} as const satisfies Record<string, RuleEntry>;
