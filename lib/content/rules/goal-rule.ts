import type { PlacedFile } from '../content-set.ts';
import type { Problem } from '../problem.ts';
import { fileFault } from '../source/file-fault.ts';
import { fragmentsOf, goalFragment } from './fragments-of.ts';
import { headingSources, withIds } from './heading-source.ts';
import type { Rule } from './rule.ts';

/** The fragment of a goal's own words is no heading's. */
export const goalRule: Rule = ({ files }) =>
  files.flatMap((file) =>
    file.frontMatter?.type === 'mal' && file.rendered?.body.fragments.includes(goalFragment)
      ? [goalProblem(file)]
      : [],
  );

function goalProblem(file: PlacedFile): Problem {
  const written = new RegExp(`(?<=\\{[^{}]*)#${goalFragment}(?=[\\s}])`);
  const headings = headingSources(file);
  const heading =
    headings.find(({ line }) => written.test(line)) ??
    headings.find(({ id }) => id === goalFragment);
  const taken = fragmentsOf(file);
  const free = ['om-malet', 'mer-om-malet', 'mal-2'].find((id) => !taken.includes(id)) ?? 'mal-3';
  const line = heading?.line ?? '';
  const right = written.test(line) ? line.replace(written, `#${free}`) : withIds(line, [free]);
  return fileFault(
    file.source.printed,
    'goal-fragment',
    `Overskriften «${heading?.text}» har adressen «#${goalFragment}», som er målets egen.`,
    `Gi den en annen. Skriv \`${right}\` i stedet for \`${line}\`.`,
    heading?.place,
  );
}
