import type { Problem } from '../problem.ts';
import { oneOf, show } from './describe-value.ts';
import { issueProblems } from './issue-problems.ts';
import { locateKey } from './locate-key.ts';
import { requirementProblems } from './requirement-problems.ts';
import { type FrontMatter, type FrontMatterType, frontMatterSchemas } from './schema.ts';
import type { YamlFields } from './yaml-fields.ts';

const types = Object.keys(frontMatterSchemas);

export interface ValidatedFrontMatter {
  /** Missing where there is a fault. */
  readonly frontMatter?: FrontMatter;
  readonly problems: readonly Problem[];
}

/** Holds front matter to the schema of its type. Every fault is named; nothing is coerced. */
export function validateFrontMatter(parsed: YamlFields, file: string): ValidatedFrontMatter {
  const type = parsed.data['type'];
  if (!isType(type)) return { problems: [typeProblem(parsed, file, type)] };
  const result = frontMatterSchemas[type].safeParse(parsed.data);
  const known = Object.keys(frontMatterSchemas[type].shape);
  const whole = `på sider av typen \`${type}\``;
  const issues = result.error?.issues ?? [];
  const problems = [
    ...issues.flatMap((issue) => issueProblems(parsed, file, issue, known, whole)),
    ...requirementProblems(parsed, file),
  ];
  return result.success && problems.length === 0
    ? { frontMatter: result.data, problems }
    : { problems };
}

function isType(value: unknown): value is FrontMatterType {
  return typeof value === 'string' && types.includes(value);
}

function typeProblem(parsed: YamlFields, file: string, type: unknown): Problem {
  const missing = type === undefined;
  return {
    file,
    ...locateKey(parsed.document, parsed.lineCounter, ['type']),
    severity: 'error',
    rule: missing ? 'key-missing' : 'value-unknown',
    message: missing ? 'Feltet `type` mangler.' : `\`type: ${show(type)}\` finnes ikke.`,
    hint: `Skriv ${oneOf('type', String(type), types)}.`,
  };
}
