/** What a condition can ask of the steps before. */
export interface StepsSoFar {
  readonly hasFailed: boolean;
  readonly outcomes: ReadonlyMap<string, string>;
  /** `name=value` */
  readonly told: ReadonlyMap<string, readonly string[]>;
}

/**
 * Whether a step runs, as GitHub reads its `if`: without a word of how the job goes, only while all
 * goes well. Throws for what it does not know.
 */
export function stepRuns(condition: string | undefined, steps: StepsSoFar): boolean {
  const terms = (condition ?? 'success()').replace(/^\$\{\{ | \}\}$/g, '').split(' && ');
  const asksOfJob = terms.some((term) => /^(?:success|failure|!?cancelled|always)\(\)$/.test(term));
  return (asksOfJob || !steps.hasFailed) && terms.every((term) => holds(term, steps));
}

function holds(term: string, { hasFailed, outcomes, told }: StepsSoFar): boolean {
  if (term === 'success()') return !hasFailed;
  if (term === 'failure()') return hasFailed;
  if (term === '!cancelled()') return true;
  if (term === "github.event_name == 'pull_request'") return true;
  const [, id = '', of = '', operator = '', value] =
    /^steps\.([a-z-]+)\.(outcome|outputs\.[a-z-]+) (==|!=) '(\w+)'$/.exec(term) ?? [];
  if (value === undefined) throw new Error(`When does «${term}» hold?`);
  const isSo =
    of === 'outcome'
      ? outcomes.get(id) === value
      : told.get(id)?.includes(`${of.replace('outputs.', '')}=${value}`) === true;
  return isSo === (operator === '==');
}
