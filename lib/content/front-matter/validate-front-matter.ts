import type { RuleName } from '../../rulebook/rule-book.ts';
import type { Problem } from '../problem.ts';
import { oneOf, show } from './describe-value.ts';
import { locateKey } from './locate-key.ts';
import { requirementProblems } from './requirement-problems.ts';
import { type FrontMatter, type FrontMatterType, frontMatterSchemas } from './schema.ts';
import { schemaProblems } from './schema-problems.ts';
import type { YamlFields } from './yaml-fields.ts';

const types = Object.keys(frontMatterSchemas);

export interface ValidatedFrontMatter {
  /** Missing where there is a fault. */
  readonly frontMatter?: FrontMatter;
  readonly problems: readonly Problem[];
}

/** Holds front matter to the schema of its type. Every fault is named; nothing is coerced. */
export function validateFrontMatter(parsed: YamlFields, file: string): ValidatedFrontMatter {
  if (parsed.problems.length > 0) return { problems: parsed.problems };
  const type = parsed.data['type'];
  if (!isType(type)) return { problems: [typeProblem(parsed, file)] };
  const schema = frontMatterSchemas[type];
  const result = schema.safeParse(parsed.data);
  const whole = `på sider av typen \`${type}\``;
  const issues = result.error?.issues ?? [];
  const { problems: faults, misspelt } = schemaProblems(parsed, file, schema, issues, whole);
  const problems = [...faults, ...requirementProblems(parsed, file, misspelt)];
  return result.success && problems.length === 0
    ? { frontMatter: result.data, problems }
    : { problems };
}

function isType(value: unknown): value is FrontMatterType {
  return typeof value === 'string' && types.includes(value);
}

function typeProblem(parsed: YamlFields, file: string): Problem {
  const shown = show(parsed.document, ['type']);
  const [rule, message]: readonly [RuleName, string] =
    parsed.data['type'] === undefined
      ? ['key-missing', 'Feltet `type` mangler.']
      : shown === ''
        ? ['value-empty', '`type` er tomt.']
        : ['value-unknown', `\`type: ${shown}\` finnes ikke.`];
  return {
    file,
    ...locateKey(parsed.document, parsed.lineCounter, ['type']),
    severity: 'error',
    rule,
    message,
    hint: `Skriv ${oneOf('type', shown, types)}.`,
  };
}
