import type { PlacedFile } from '../content-set.ts';
import { nearestWord } from '../front-matter/nearest-word.ts';
import type { Problem } from '../problem.ts';
import { idHint } from './id-hint.ts';
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
    const listed = matter.innhold;
    const left = children.filter(({ id }) => id !== undefined && !listed.includes(id));
    const strange = listed.filter((id) => !idsOf(children).includes(id));
    // A page whose fields cannot be read may be any of those.
    const isKnown = children.every(({ id }) => id !== undefined);
    return [
      ...twice(file, listed),
      ...(isKnown ? unknown(file, listed, strange, idsOf(left)) : []),
      ...missing(file, strange, left),
    ];
  });

function idsOf(files: readonly PlacedFile[]): readonly string[] {
  return files.flatMap(({ id }) => id ?? []);
}

function twice(file: PlacedFile, listed: readonly string[]): Problem[] {
  return listed.flatMap((id, index) =>
    listed.indexOf(id) === index
      ? []
      : [
          file.problemAt(
            ['innhold', index],
            'children-duplicate',
            `\`${id}\` står to ganger i \`innhold\`.`,
            'Slett den ene linjen.',
          ),
        ],
  );
}

function unknown(
  file: PlacedFile,
  listed: readonly string[],
  strange: readonly string[],
  left: readonly string[],
): Problem[] {
  return strange.map((id) =>
    file.problemAt(
      ['innhold', listed.indexOf(id)],
      'children-unknown',
      `\`innhold\` nevner \`${id}\`, men ingen side i mappa har den id-en.`,
      idHint(id, left),
    ),
  );
}

/** A page whose id is only spelt wrong in the list is not missing as well. */
function missing(
  file: PlacedFile,
  strange: readonly string[],
  left: readonly PlacedFile[],
): Problem[] {
  const ids = idsOf(left);
  const meant = new Set(strange.map((id) => nearestWord(id, ids)));
  return left
    .filter(({ id }) => !meant.has(id))
    .map((child) =>
      file.problemAt(
        ['innhold'],
        'children-missing',
        `Siden \`${child.id}\` (${child.source.printed}) mangler i \`innhold\`.`,
        `Legg til linjen \`  - ${child.id}\` der siden skal stå.`,
      ),
    );
}
