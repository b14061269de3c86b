import type { z } from 'zod';
import type { Problem } from '../../problem.ts';
import type { YamlFields } from '../yaml-fields.ts';

/** What an issue is about. */
export interface IssueSubject {
  readonly fields: YamlFields;
  readonly file: string;
  readonly schema: z.core.$ZodType;
  /** Where the fields stand, in an editor's words. */
  readonly whole: string;
  /** The known field that an unknown one was most likely meant to be. */
  readonly meant: (path: readonly PropertyKey[]) => string | undefined;
  /** Values that the file's place tells, by the name of their field. */
  readonly likely: Readonly<Record<string, string>>;
}

/** What an editor is told of an issue, but for its place. */
export type IssueWords = Pick<Problem, 'rule' | 'message' | 'hint'>;
