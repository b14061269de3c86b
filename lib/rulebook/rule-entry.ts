/** A rule as editors are told of it. */
export interface RuleEntry {
  /** An error stops the build; advice never does. */
  readonly severity: 'error' | 'advice';
  /** What is wrong, as a heading: «Fila er ikke lagret som UTF-8». */
  readonly title: string;
  /** Why the rule is there and how to hold it: one to three sentences of Markdown. */
  readonly why: string;
  /** What breaks the rule, as it stands in a file. */
  readonly wrong?: string;
  /** The same, put right. */
  readonly right?: string;
}
