import type { PlacedFile } from '../content-set.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** `innhold` names every page below, once, and nothing else. */
export const childrenRule: Rule = ({ files }) =>
  files.flatMap((file) => {
    const matter = file.frontMatter;
    const isIndex = file.place === 'front' || file.place === 'part';
    if (!isIndex || (matter?.type !== 'strategi' && matter?.type !== 'del')) return [];
    const children = files.filter(
      (other) => other.parent?.source.path === file.source.path && other.place !== 'root',
    );
    return [...unknown(file, matter.innhold, children), ...missing(file, matter.innhold, children)];
  });

function unknown(file: PlacedFile, listed: readonly string[], children: readonly PlacedFile[]) {
  const mayBeFaulty = children.some(({ id }) => id === undefined);
  return listed.flatMap((id, index): Problem[] => {
    if (listed.indexOf(id) < index) {
      return [
        file.problemAt(
          ['innhold', index],
          'children-duplicate',
          `\`${id}\` står to ganger i \`innhold\`.`,
          'Slett den ene linjen.',
        ),
      ];
    }
    if (mayBeFaulty || children.some((child) => child.id === id)) return [];
    return [
      file.problemAt(
        ['innhold', index],
        'children-unknown',
        `\`innhold\` nevner \`${id}\`, men ingen side i mappa har den id-en.`,
        'Rett id-en, eller slett linjen.',
      ),
    ];
  });
}

function missing(file: PlacedFile, listed: readonly string[], children: readonly PlacedFile[]) {
  return children
    .filter(({ id }) => id !== undefined && !listed.includes(id))
    .map((child) =>
      file.problemAt(
        ['innhold'],
        'children-missing',
        `Siden \`${child.id}\` (${child.source.printed}) mangler i \`innhold\`.`,
        `Legg til linjen \`  - ${child.id}\` der siden skal stå.`,
      ),
    );
}
