import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { kindOf, kinds, oneOf, show, typeHint } from './describe-value.ts';
import { locateKey } from './locate-key.ts';
import { nearestWord } from './nearest-word.ts';
import type { YamlFields } from './yaml-fields.ts';

/** One issue of zod's as what an editor is told; `known` are its keys, `whole` says where they belong. */
export function issueProblems(
  parsed: YamlFields,
  file: string,
  issue: z.core.$ZodIssue,
  known: readonly string[],
  whole: string,
): readonly Problem[] {
  const at = (path: readonly PropertyKey[], of?: 'key') => ({
    file,
    ...locateKey(parsed.document, parsed.lineCounter, path, of),
    severity: 'error' as const,
  });
  const name = issue.path.filter((step) => typeof step === 'string').join('.');
  const value = valueAt(parsed.data, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        ...at([...issue.path, key], 'key'),
        rule: 'key-unknown',
        message: `Feltet \`${key}\` finnes ikke ${name === '' ? whole : `under \`${name}\``}.`,
        hint: unknownKeyHint(parsed, issue.path.length === 0 ? known : [], key),
      }));
    case 'invalid_type':
      return [
        value === undefined
          ? {
              ...at(issue.path),
              rule: 'key-missing',
              message: `Feltet \`${name}\` mangler.`,
              hint: `Legg til en linje: \`${issue.path.at(-1)?.toString()}: …\`.`,
            }
          : {
              ...at(issue.path),
              rule: 'value-type',
              message: `\`${name}\` skal være ${kinds[issue.expected] ?? 'noe annet'}, men er ${kindOf(value)}.`,
              hint: typeHint(issue, value),
            },
      ];
    case 'invalid_value':
      return [
        {
          ...at(issue.path),
          rule: 'value-unknown',
          message: `\`${name}: ${show(value)}\` finnes ikke.`,
          hint: `Skriv ${oneOf(String(issue.path.at(-1)), String(value), issue.values.map(String))}.`,
        },
      ];
    case 'too_small':
      return [
        {
          ...at(issue.path),
          rule: 'value-empty',
          message: `\`${name}\` er en tom liste.`,
          hint: 'Fyll inn minst ett punkt, eller slett feltet.',
        },
      ];
    default:
      return [
        {
          ...at(issue.path),
          rule: 'value-format',
          message: `\`${name}: ${show(value)}\` kan ikke brukes.`,
          hint: issue.message,
        },
      ];
  }
}

function unknownKeyHint(parsed: YamlFields, known: readonly string[], key: string): string {
  const near = nearestWord(key, known);
  return near === undefined
    ? 'Slett feltet, eller se feltlisten i content/README.md.'
    : `Mente du \`${near}\`? Skriv \`${near}: ${show(parsed.data[key])}\`.`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.entries(value).find(([key]) => key === String(step))?.[1];
  }, data);
}
