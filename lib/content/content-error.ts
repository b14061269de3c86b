import type { Problem } from './problem.ts';

/** The content cannot be modelled; `problems` say why. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    const lines = errors.map(
      ({ file, line, column, message, hint }) => `${file}:${line}:${column} ${message} ${hint}`,
    );
    super(['Innholdet har feil:', ...lines].join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}
