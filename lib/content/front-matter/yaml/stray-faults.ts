import type { YamlFault } from './yaml-fault.ts';

/** Lines that end the fields, give the parser orders, or stand further in than the fields below them. */
export function strayFaults(text: string): readonly YamlFault[] {
  return [
    ...[...text.matchAll(/^\.\.\.(?=\s|$)/gm)].map(({ index }) => ({
      offset: index,
      kind: 'superfluous' as const,
      rule: 'yaml-syntax' as const,
      message: 'Linjen «...» avslutter feltene. Det gjør bare «---».',
      hint: 'Slett linjen.',
    })),
    ...[...text.matchAll(/^%.*/gm)].map(({ index, 0: line }) => ({
      offset: index,
      kind: 'superfluous' as const,
      rule: 'yaml-syntax' as const,
      message: `Linjen «${line}» er ikke et felt.`,
      hint: 'Slett linjen.',
    })),
    ...firstIndented(text),
  ];
}

/** The parser blames every line but the first. */
function firstIndented(text: string): readonly YamlFault[] {
  const first = /^(?:[ ]*(?:#.*)?\n)*( +)(?=[^\s#-][^\n]*:)/.exec(text);
  if (first === null || !/\n[^\s#]/.test(text.slice(first[0].length))) return [];
  return [
    {
      offset: first[0].length,
      kind: 'indent',
      rule: 'yaml-syntax',
      message: 'Innrykket stemmer ikke.',
      hint: 'Begynn linjen uten mellomrom, som feltene under.',
    },
  ];
}
