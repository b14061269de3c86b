import type { z } from 'zod';
import type { Problem } from '../../problem.ts';
import { locateKey } from '../locate-key.ts';
import { valueAt } from '../value-at.ts';
import { emptyValueWords, isEmptyValue } from './empty-value-words.ts';
import type { IssueSubject, IssueWords } from './issue-subject.ts';
import { missingFieldWords } from './missing-field-words.ts';
import { unknownFieldWords } from './unknown-field-words.ts';
import { unknownValueWords, wrongFormWords, wrongTypeWords } from './wrong-value-words.ts';

/** One issue of zod's as what an editor is told. */
export function issueProblems(subject: IssueSubject, issue: z.core.$ZodIssue): readonly Problem[] {
  const { fields, file } = subject;
  const at = (path: readonly PropertyKey[], of: 'key' | 'value') => ({
    file,
    ...locateKey(fields.document, fields.lineCounter, path, of),
    severity: 'error' as const,
  });
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => {
        const path = [...issue.path, key];
        return { ...at(path, 'key'), ...unknownFieldWords(subject, path, key) };
      })
    : [{ ...at(issue.path, 'value'), ...wrongValueWords(subject, issue) }];
}

function wrongValueWords(subject: IssueSubject, issue: z.core.$ZodIssue): IssueWords {
  const value = valueAt(subject.fields.data, issue.path);
  if (value === undefined) return missingFieldWords(subject, issue);
  if (isEmptyValue(issue, value)) return emptyValueWords(subject, issue, value);
  switch (issue.code) {
    case 'invalid_type':
      return wrongTypeWords(subject, issue, value);
    case 'invalid_value':
      return unknownValueWords(subject, issue);
    default:
      return wrongFormWords(subject, issue.path, issue);
  }
}
