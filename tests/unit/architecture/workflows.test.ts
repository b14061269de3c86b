import { describe, expect, it } from 'vitest';
import { readWorkflows, stepsOf } from './read-workflows.ts';

/** What is known of a pull request that nobody can have written a command into. */
const harmless = new Set([
  'github.workflow',
  'github.ref',
  "github.event_name == 'pull_request'",
  "hashFiles('content/media/**', 'lib/media/**')",
  "!cancelled() && steps.install.outcome == 'success'",
  "failure() && steps.check.outcome == 'success'",
  "steps.scope.outputs.content-only != 'true'",
  'failure()',
]);

const workflows = readWorkflows();

it('there is a workflow for content and one for code', () => {
  expect(workflows.map(({ file }) => file)).toEqual([
    '.github/workflows/code.yml',
    '.github/workflows/content.yml',
  ]);
});

describe.each(workflows)('$file', (workflow) => {
  const { text, on, permissions, jobs } = workflow;
  const steps = stepsOf(workflow);

  it('runs the code of a pull request without rights and without secrets', () => {
    expect(Object.keys(on)).toContain('pull_request');
    expect(Object.keys(on).filter((event) => !/^(?:pull_request|push)$/.test(event))).toEqual([]);
    expect(permissions).toEqual({ contents: 'read' });
    expect(text).not.toMatch(/pull_request_target|workflow_run|secrets|github\.token|GITHUB_TOKEN/);
  });

  it('reports on every pull request, so that it can be required', () => {
    expect(on['pull_request']).toBeNull();
    expect(text).not.toMatch(/^ {4}if:/m);
  });

  it('uses actions of GitHub’s own by commit, with the version beside it', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(uses.length).toBeGreaterThan(2);
    const pinned = /^\s+(?:- )?uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(uses.filter((line) => !pinned.test(line))).toEqual([]);
  });

  it('leaves no key to the repository behind', () => {
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const checkout of checkouts) {
      expect(checkout.with).toMatchObject({ 'persist-credentials': 'false' });
    }
  });

  it('gives what others have written to a command as a variable alone', () => {
    const commands = steps.flatMap(({ run }) => run ?? []);
    expect(commands.length).toBeGreaterThan(1);
    expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
    const lines = text
      .split('\n')
      .filter((line) => !/^\s+PREVIEW: \$\{\{ github\.head_ref \}\}$/.test(line));
    const asked = lines.flatMap((line) =>
      [...line.matchAll(/\$\{\{ (.*?) \}\}/g)].map(([, expression = '']) => expression),
    );
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((expression) => !harmless.has(expression))).toEqual([]);
  });

  it('uses the Node of .nvmrc, and ends', () => {
    const setups = steps.filter(({ uses = '' }) => uses.startsWith('actions/setup-node@'));
    expect(setups.map((setup) => setup.with?.['node-version-file'])).toEqual(['.nvmrc']);
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });
});

it('one action has one version', () => {
  const uses = workflows.flatMap((workflow) => stepsOf(workflow).flatMap(({ uses }) => uses ?? []));
  const names = new Set(uses.map((use) => use.split('@')[0]));
  expect(new Set(uses).size).toBe(names.size);
});
