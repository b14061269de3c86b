import { isMap } from 'yaml';
import type { z } from 'zod';
import { locateKey } from '../locate-key.ts';
import { schemaAt } from '../schema-at.ts';
import { emptyField, linesInWords } from './added-lines.ts';
import { keyOf, nameOf } from './describe-value.ts';
import type { IssueSubject, IssueWords } from './issue-subject.ts';
import { oneOf } from './value-hints.ts';

/** What is told of a field that is not there. */
export function missingFieldWords(subject: IssueSubject, issue: z.core.$ZodIssue): IssueWords {
  return {
    rule: 'key-missing',
    message: `Feltet \`${nameOf(issue.path)}\` mangler.`,
    hint: `Legg til ${added(subject, issue)}.`,
  };
}

function added({ fields, schema, likely }: IssueSubject, issue: z.core.$ZodIssue): string {
  const { path } = issue;
  const key = keyOf(path);
  const value = path.length === 1 ? likely[key] : undefined;
  if (value !== undefined) return `linjen \`${key}: ${value}\``;
  const values =
    issue.code === 'invalid_value' ? oneOf(key, '', issue.values.map(String)) : undefined;
  const group = fields.document.getIn(path.slice(0, -1), true);
  if (isMap(group) && group.flow === true) return `${values ?? `\`${key}: …\``} i gruppen`;
  if (values !== undefined) return `linjen ${values}`;
  const { column } = locateKey(fields.document, fields.lineCounter, path);
  return linesInWords(emptyField(key, schemaAt(schema, path)), ' '.repeat(column - 1));
}
