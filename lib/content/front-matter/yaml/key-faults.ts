import { isCollection, isScalar, type Pair, type YAMLMap } from 'yaml';
import { type FieldShape, isFieldName } from '../field-shape.ts';
import type { YamlFault } from './yaml-fault.ts';

type Words = Omit<YamlFault, 'offset'>;
type Field = Pair<unknown, unknown>;

/** Names of fields that stand twice in one group, and what can be no name. */
export function keyFaults(map: YAMLMap<unknown, unknown>, shape: FieldShape): readonly YamlFault[] {
  const seen = new Map<string, Field>();
  return map.items.flatMap((field): readonly YamlFault[] => {
    const { key } = field;
    if (isCollection(key)) return [{ ...notName, offset: key.range?.[0] ?? 0 }];
    if (!isScalar(key)) return [];
    const offset = key.range?.[0] ?? 0;
    const name = String(key.value ?? '');
    const odd = oddName(name, shape);
    if (odd !== undefined) return [{ ...odd, offset }];
    const first = seen.get(name);
    if (first !== undefined) return [{ ...twice(name, first, field, map.flow === true), offset }];
    seen.set(name, field);
    return [];
  });
}

const notName: Words = {
  kind: 'unusable',
  rule: 'yaml-syntax',
  message: 'Navnet på et felt kan ikke være en liste eller en gruppe.',
  hint: 'Skriv ett felt på hver linje: `navn: verdi`.',
};

/** What makes a name another than the one that was meant. */
function oddName(name: string, shape: FieldShape): Words | undefined {
  if (name === '') {
    return {
      kind: 'unusable',
      rule: 'yaml-syntax',
      message: 'Det mangler et navn foran kolon.',
      hint: 'Skriv navnet på feltet foran kolon, eller slett linjen.',
    };
  }
  if (name === '<<') {
    return {
      kind: 'unusable',
      rule: 'yaml-feature',
      message: '`<<` henter felter fra et annet sted, og kan ikke brukes her.',
      hint: 'Slett linjen, og skriv feltene rett i fila.',
    };
  }
  if (/^\s/.test(name)) {
    return {
      kind: 'indent',
      rule: 'yaml-syntax',
      message: 'Linjen er rykket inn med harde mellomrom.',
      hint: 'Slett mellomrommene, og skriv dem på nytt.',
    };
  }
  if (isFieldName(shape, /^(.+?):/.exec(name)?.[1] ?? '')) {
    return {
      kind: 'syntax',
      rule: 'yaml-syntax',
      message: 'Det mangler et mellomrom etter kolon.',
      hint: 'Skriv et mellomrom etter kolon.',
    };
  }
  // One blank may be the end of a line.
  if (
    isFieldName(shape, /^(?:[^\s\p{L}\p{N}-]{1,2} *|\S {2,})(?:- )?(\S+)$/u.exec(name)?.[1] ?? '')
  ) {
    return {
      kind: 'syntax',
      rule: 'yaml-syntax',
      message: 'Linjen begynner med et tegn for mye.',
      hint: 'Slett tegnet, og skriv mellomrommene foran feltet på nytt.',
    };
  }
  return /^[-–—•*]/.test(name)
    ? {
        kind: 'syntax',
        rule: 'yaml-syntax',
        message: 'Punktet begynner ikke med «- ».',
        hint: 'Begynn hvert punkt med en bindestrek og et mellomrom.',
      }
    : undefined;
}

/** Between braces, more would go with the line. */
function twice(name: string, first: Field, field: Field, isFlow: boolean): Words {
  return {
    kind: isFlow ? 'unusable' : 'superfluous',
    rule: 'key-duplicate',
    message: `Feltet \`${name}\` står to ganger.`,
    hint: !isFlow && isSame(first, field) ? 'Slett linjen.' : 'Behold det ene og slett det andre.',
  };
}

function isSame({ value: one }: Field, { value: other }: Field): boolean {
  return isScalar(one) && isScalar(other) && one.value === other.value;
}
