import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { emptyHint, kindOf, kinds, nameOf, oneOf, show, typeHint } from './describe-value.ts';
import { locateKey } from './locate-key.ts';
import { isOptionalAt } from './schema-at.ts';
import { valueAt } from './value-at.ts';
import type { YamlFields } from './yaml-fields.ts';

/** What an issue is about. */
interface Subject {
  readonly fields: YamlFields;
  readonly file: string;
  readonly schema: z.core.$ZodType;
  /** Where the fields stand, in an editor's words. */
  readonly whole: string;
  /** The known field that an unknown one was most likely meant to be. */
  readonly meant: (path: readonly PropertyKey[]) => string | undefined;
}

type Words = Pick<Problem, 'rule' | 'message' | 'hint'>;

/** One issue of zod's as what an editor is told. */
export function issueProblems(subject: Subject, issue: z.core.$ZodIssue): readonly Problem[] {
  const { fields, file } = subject;
  const at = (path: readonly PropertyKey[], of: 'key' | 'value') => ({
    file,
    ...locateKey(fields.document, fields.lineCounter, path, of),
    severity: 'error' as const,
  });
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => {
        const path = [...issue.path, key];
        return { ...at(path, 'key'), ...unknownField(subject, path, key) };
      })
    : [{ ...at(issue.path, 'value'), ...wrongValue(subject, issue) }];
}

function unknownField(
  { fields, whole, meant }: Subject,
  path: readonly PropertyKey[],
  key: string,
): Words {
  const group = nameOf(path.slice(0, -1));
  const near = meant(path);
  return {
    rule: 'key-unknown',
    message: `Feltet \`${key}\` finnes ikke ${group === '' ? whole : `under \`${group}\``}.`,
    hint:
      near === undefined
        ? 'Slett feltet, eller se feltlisten i content/README.md.'
        : `Mente du \`${near}\`? Skriv \`${near}: ${show(fields.document, path)}\`.`,
  };
}

function wrongValue({ fields, schema }: Subject, issue: z.core.$ZodIssue): Words {
  const { path } = issue;
  const value = valueAt(fields.data, path);
  const name = nameOf(path);
  const key = name.split('.').at(-1) ?? name;
  const subject = typeof path.at(-1) === 'number' ? `Et punkt i \`${name}\`` : `\`${name}\``;
  if (value === undefined) {
    return {
      rule: 'key-missing',
      message: `Feltet \`${name}\` mangler.`,
      hint: `Legg til en linje: \`${key}: …\`.`,
    };
  }
  if (value === null || issue.code === 'too_small' || isBlank(value)) {
    return {
      rule: 'value-empty',
      message: Array.isArray(value) ? `\`${name}\` er en tom liste.` : `${subject} er tomt.`,
      hint: emptyHint(path, isOptionalAt(schema, path), Array.isArray(value)),
    };
  }
  const shown = show(fields.document, path);
  if (issue.code === 'invalid_type') {
    return {
      rule: 'value-type',
      message: `${subject} skal være ${kinds[issue.expected] ?? 'noe annet'}, men er ${kindOf(value, shown)}.`,
      hint: typeHint(issue.expected, path, value, shown),
    };
  }
  if (issue.code === 'invalid_value') {
    return {
      rule: 'value-unknown',
      message: `\`${key}: ${shown}\` finnes ikke.`,
      hint: `Skriv ${oneOf(key, shown, issue.values.map(String))}.`,
    };
  }
  return {
    rule: 'value-format',
    message: `\`${typeof path.at(-1) === 'number' ? shown : `${key}: ${shown}`}\` kan ikke brukes${key === name ? '' : ` under \`${name.split('.').slice(0, -1).join('.')}\``}.`,
    hint: issue.message,
  };
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}
