import type { Problem } from '../problem.ts';
import { locateKey } from './locate-key.ts';
import type { YamlFields } from './yaml-fields.ts';

interface Requirement {
  readonly key: 'kilder' | 'vedtak';
  readonly isRequired: (data: YamlFields['data']) => boolean;
  readonly message: string;
  readonly hint: string;
}

/** Keys that are required because of what other keys say. */
const requirements: readonly Requirement[] = [
  {
    key: 'kilder',
    isRequired: (data) => data['status'] === 'redaksjonell' && data['type'] !== 'side',
    message: 'Teksten er vår egen, men `kilder` mangler.',
    hint: 'Legg til `kilder:` med `tittel`, `url` og `lest` for hver kilde.',
  },
  {
    key: 'vedtak',
    isRequired: (data) => data['status'] === 'vedtatt',
    message: 'Teksten skal være vedtatt, men `vedtak` mangler.',
    hint: 'Legg til `vedtak:` med `organ`, `dato` og `kilde`. Kjenner du ikke vedtaket, skriv `status: kommunens`.',
  },
];

/** Faults that one key alone does not show; what is `misspelt` is there. */
export function requirementProblems(
  parsed: YamlFields,
  file: string,
  misspelt: readonly string[],
): readonly Problem[] {
  const { data, document, lineCounter } = parsed;
  return requirements
    .filter(
      ({ key, isRequired }) =>
        !Object.hasOwn(data, key) && !misspelt.includes(key) && isRequired(data),
    )
    .map(({ key, message, hint }) => ({
      file,
      ...locateKey(document, lineCounter, ['status'], 'key'),
      severity: 'error',
      rule: `required-${key}`,
      message,
      hint,
    }));
}
