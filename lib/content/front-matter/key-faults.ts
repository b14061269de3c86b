import { isCollection, isScalar, type YAMLMap } from 'yaml';
import type { YamlFault } from './yaml-fault.ts';

/** Names of fields that stand twice in one group, and names that are lists or groups. */
export function keyFaults(map: YAMLMap<unknown, unknown>): readonly YamlFault[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }): readonly YamlFault[] => {
    if (isCollection(key)) return [notName(key.range?.[0] ?? 0)];
    if (!isScalar(key)) return [];
    const name = String(key.value ?? '');
    if (seen.has(name)) return [twice(name, key.range?.[0] ?? 0)];
    seen.add(name);
    return [];
  });
}

function notName(offset: number): YamlFault {
  return {
    offset,
    rule: 'yaml-syntax',
    message: 'Navnet på et felt kan ikke være en liste eller en gruppe.',
    hint: 'Skriv ett felt på hver linje: `navn: verdi`.',
  };
}

function twice(name: string, offset: number): YamlFault {
  return {
    offset,
    rule: 'key-duplicate',
    message: `Feltet \`${name}\` står to ganger.`,
    hint: 'Behold det ene og slett det andre.',
  };
}
