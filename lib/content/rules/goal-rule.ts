import { goalFragment } from './fragments-of.ts';
import type { Rule } from './rule.ts';

/** The fragment of a goal's own words is no heading's. */
export const goalRule: Rule = ({ files }) =>
  files
    .filter(
      ({ frontMatter, rendered }) =>
        frontMatter?.type === 'mal' && rendered?.body.fragments.includes(goalFragment),
    )
    .map((file) =>
      file.problemAt(
        ['formulering'],
        'goal-fragment',
        `En overskrift på siden har adressen «#${goalFragment}», som er målets egen.`,
        'Gi overskriften et annet navn bak seg, for eksempel `{#om-malet}`.',
      ),
    );
