import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const values = z.record(z.string(), z.coerce.string());

const stepSchema = z.strictObject({
  name: z.string().optional(),
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  with: values.optional(),
  env: values.optional(),
  run: z.string().optional(),
});

const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.literal(true) }),
  defaults: z.strictObject({ run: z.strictObject({ shell: z.literal('bash') }) }),
  jobs: z.record(
    z.string(),
    z.strictObject({
      name: z.string(),
      'runs-on': z.string(),
      'timeout-minutes': z.number(),
      env: values.optional(),
      steps: z.array(stepSchema).min(1),
    }),
  ),
});

export type Step = z.infer<typeof stepSchema>;

/** A workflow of GitHub's, and the text it was read from. */
export interface Workflow extends z.infer<typeof workflowSchema> {
  readonly file: string;
  readonly text: string;
}

/** Every workflow of the project. Throws for a key that no test here knows of. */
export function readWorkflows(): readonly Workflow[] {
  return globSync('.github/workflows/*')
    .sort()
    .map((file) => {
      const text = readFileSync(file, 'utf8');
      return { ...workflowSchema.parse(parse(text)), file, text };
    });
}

/** The steps of every job, in order. */
export function stepsOf({ jobs }: Workflow): readonly Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps);
}
