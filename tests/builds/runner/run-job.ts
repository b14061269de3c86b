import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Step, Workflow } from '../../unit/architecture/read-workflows.ts';
import type { PullRequest } from './pull-request.ts';
import { stepRuns } from './step-condition.ts';

/** How a step went. */
export interface RanStep {
  readonly outcome: 'success' | 'failure' | 'skipped';
  /** What it printed. */
  readonly output: string;
  /** What it added to the summary of the run. */
  readonly summary: string;
  /** What it told the steps after it. */
  readonly told: string;
}

const skipped: RanStep = { outcome: 'skipped', output: '', summary: '', told: '' };

/** What the machine needs to reach its registry of packages, where it needs anything. */
const ofTheMachine = /^(?:npm_config_(?:registry|cache)|(?:https?|no)_proxy|NODE_EXTRA_CA_CERTS)$/i;

/**
 * Runs the commands of a job in the clone of a pull request, as a run for a fork does: nothing in
 * the environment but what every run has. Steps by their name or id; `without` names steps to leave
 * out, as done before.
 */
export function runJob(
  { jobs }: Workflow,
  pullRequest: PullRequest,
  without: readonly string[] = [],
): ReadonlyMap<string, RanStep> {
  const ran = new Map<string, RanStep>();
  for (const job of Object.values(jobs)) {
    for (const step of job.steps) {
      const name = step.id ?? step.name ?? step.uses ?? '';
      const isDone = step.run === undefined || without.includes(name);
      const env = { ...job.env, ...step.env };
      if (!stepRuns(step.if, soFar(ran))) ran.set(name, skipped);
      else ran.set(name, isDone ? { ...skipped, outcome: 'success' } : run(step, env, pullRequest));
    }
  }
  return ran;
}

function soFar(ran: ReadonlyMap<string, RanStep>) {
  const steps = [...ran];
  return {
    hasFailed: steps.some(([, { outcome }]) => outcome === 'failure'),
    outcomes: new Map(steps.map(([name, { outcome }]) => [name, outcome])),
    told: new Map(steps.map(([name, { told }]) => [name, told.split('\n')])),
  };
}

function run(
  { run: command = '' }: Step,
  env: Readonly<Record<string, string>>,
  { workspace, branch }: PullRequest,
): RanStep {
  const temporary = mkdtempSync(join(tmpdir(), 'step-'));
  const path = (name: string) => join(temporary, name);
  for (const name of ['summary', 'output']) writeFileSync(path(name), '');
  writeFileSync(path('script'), command);
  const { status, stdout } = spawnSync(
    'bash',
    [
      '-c',
      'unset NODE_ENV; exec bash --noprofile --norc -e -o pipefail "$1" 2>&1',
      'bash',
      path('script'),
    ],
    {
      cwd: workspace,
      encoding: 'utf8',
      env: {
        ...bareEnvironment(),
        ...filledIn(env, branch),
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_BASE_REF: 'main',
        GITHUB_HEAD_REF: branch,
        GITHUB_REF: 'refs/pull/1/merge',
        GITHUB_WORKSPACE: workspace,
        GITHUB_STEP_SUMMARY: path('summary'),
        GITHUB_OUTPUT: path('output'),
      },
    },
  );
  const [summary, told] = ['summary', 'output'].map((name) => readFileSync(path(name), 'utf8'));
  rmSync(temporary, { recursive: true });
  const outcome = status === 0 ? 'success' : 'failure';
  return { outcome, output: stdout, summary: summary ?? '', told: told ?? '' };
}

function bareEnvironment() {
  const { NODE_ENV = 'test', PATH, HOME, ...others } = process.env;
  const needed = Object.entries(others).filter(([name]) => ofTheMachine.test(name));
  return { NODE_ENV, PATH, HOME, ...Object.fromEntries(needed) };
}

/** Throws for an expression it does not know. */
function filledIn(env: Readonly<Record<string, string>>, branch: string) {
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => {
      const filled = value.replace(/\$\{\{ github\.head_ref \}\}/g, () => branch);
      if (filled.includes('${{') && filled !== branch) throw new Error(`What is ${value}?`);
      return [name, filled];
    }),
  );
}
