import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import type { MeantFields } from './meant-fields.ts';
import { emptyValue, schemaAt } from './schema-at.ts';
import { valueAt } from './value-at.ts';
import { issueProblems } from './words/issue-problems.ts';
import type { YamlFields } from './yaml-fields.ts';

interface Judged {
  readonly fields: YamlFields;
  readonly file: string;
  readonly schema: z.core.$ZodType;
  readonly issues: readonly z.core.$ZodIssue[];
  readonly meant: MeantFields;
  /** Where the fields stand, in an editor's words. */
  readonly whole: string;
  /** Values that the file's place tells, by the name of their field. */
  readonly likely?: Readonly<Record<string, string>>;
}

/** What is wrong with fields by their schema. */
export function schemaProblems(judged: Judged): readonly Problem[] {
  const { fields, schema, issues, meant, likely = {} } = judged;
  const isThere = ({ path }: z.core.$ZodIssue) => {
    const value = valueAt(fields.data, path);
    // What stood below a field without a value may have been left out.
    const isBelow = value === null && typeof emptyValue(schemaAt(schema, path)) !== 'string';
    return value !== undefined && !(isBelow && fields.extent !== 'all');
  };
  return issues
    .filter((issue) => isThere(issue) || (fields.extent === 'all' && !meant.isMisspelt(issue.path)))
    .flatMap((issue) => issueProblems({ ...judged, likely, meant: meant.nameAt }, issue))
    .filter(({ line }) => !fields.faultyLines.has(line));
}
