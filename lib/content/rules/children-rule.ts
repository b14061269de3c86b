import type { ContentSet, PlacedFile } from '../content-set.ts';
import { nearestWord } from '../front-matter/nearest-word.ts';
import type { Problem } from '../problem.ts';
import { listStyle } from './list-style.ts';
import type { Rule } from './rule.ts';

/** `innhold` names every page below, once, and nothing else. */
export const childrenRule: Rule = (content) =>
  content.files.flatMap((file) => {
    const matter = file.frontMatter;
    const isIndex = file.place === 'front' || file.place === 'part';
    if (!isIndex || (matter?.type !== 'strategi' && matter?.type !== 'del')) return [];
    const list = listOf(content, file, matter.innhold);
    return [...twice(list), ...unknown(list, content), ...missing(list)];
  });

interface List {
  readonly file: PlacedFile;
  readonly listed: readonly string[];
  /** Each id in the list that is no page's below, with the page's that was meant. */
  readonly strange: ReadonlyMap<string, string | undefined>;
  /** The pages below that the list lacks, but for those that were meant. */
  readonly left: readonly PlacedFile[];
  /** The hint for a list on one line: the whole of it, put right. */
  readonly whole: string | undefined;
}

function listOf(content: ContentSet, file: PlacedFile, listed: readonly string[]): List {
  const children = content.childrenOf(file);
  const below = new Set([
    ...children.flatMap(({ id }) => id ?? []),
    // A page whose id was changed: the permalinks tell of that.
    ...listed.filter((id) => content.byId(file.language, id)?.parent === file),
  ]);
  const named = new Set(listed);
  const missing = children.filter(
    (child) => child.id !== undefined && !named.has(child.id) && !wasNamed(content, child, listed),
  );
  const strange = meantBy(
    [...named].filter((id) => !below.has(id)),
    missing.flatMap(({ id }) => id ?? []),
  );
  const left = missing.filter(({ id }) => ![...strange.values()].includes(id));
  const right = [
    ...listed.flatMap((id) => (strange.has(id) ? (strange.get(id) ?? []) : id)),
    ...left.flatMap(({ id }) => id ?? []),
  ];
  const { isInline } = listStyle(file, 'innhold');
  const whole = isInline ? `Skriv \`innhold: [${[...new Set(right)].join(', ')}]\`.` : undefined;
  // A page whose id cannot be read, or is wrong, may be any of the strange.
  const isUnique = new Set(children.map(({ id }) => id)).size === children.length;
  const isTold = isUnique && children.every((child) => hasSoundId(content, child));
  return { file, listed, strange: isTold ? strange : new Map(), left, whole };
}

/** A translation has its original's id: another rule tells where it has not. */
function hasSoundId({ byId }: ContentSet, { id, language }: PlacedFile): boolean {
  return id !== undefined && (language === 'nb' || byId('nb', id) !== undefined);
}

/** The list has the id that the page had when it was published. */
function wasNamed(content: ContentSet, child: PlacedFile, listed: readonly string[]): boolean {
  return listed.some((id) => content.byId(child.language, id) === child);
}

/** What strange ids were meant to be: the nearest, or the only one that is left. */
function meantBy(
  strange: readonly string[],
  left: readonly string[],
): ReadonlyMap<string, string | undefined> {
  const [only] = strange.length === 1 && left.length === 1 ? left : [];
  return new Map(strange.map((id) => [id, nearestWord(id, left) ?? only]));
}

function twice({ file, listed, whole }: List): Problem[] {
  return listed.flatMap((id, index) =>
    listed.indexOf(id) === index
      ? []
      : [
          file.problemAt(
            ['innhold', index],
            'children-duplicate',
            `\`${id}\` står to ganger i \`innhold\`.`,
            whole ?? 'Slett den ene linjen.',
          ),
        ],
  );
}

function unknown(list: List, content: ContentSet): Problem[] {
  const { file, listed, strange } = list;
  return [...strange].map(([id, meant]) => {
    const elsewhere = content.byId(file.language, id);
    const message =
      elsewhere === undefined
        ? `\`innhold\` nevner \`${id}\`, men ingen side i mappa har den id-en.`
        : `\`innhold\` nevner \`${id}\`, som ikke hører til her (${elsewhere.source.printed}).`;
    const place = ['innhold', listed.indexOf(id)];
    return file.problemAt(place, 'children-unknown', message, unknownHint(list, meant, elsewhere));
  });
}

function unknownHint(
  { listed, strange, whole }: List,
  meant: string | undefined,
  elsewhere: PlacedFile | undefined,
): string {
  if (whole !== undefined) return whole;
  if (meant !== undefined) return `Mente du \`${meant}\`? Rett id-en, eller slett linjen.`;
  const remove =
    strange.size < new Set(listed).size
      ? 'Slett linjen'
      : 'Slett linjen, og skriv `innhold: []` når lista er tom';
  return `${remove}, eller ${elsewhere === undefined ? 'rett id-en' : 'flytt fila'}.`;
}

function missing({ file, left, whole }: List): Problem[] {
  return left.map((child) =>
    file.problemAt(
      ['innhold'],
      'children-missing',
      `Siden \`${child.id}\` (${child.source.printed}) mangler i \`innhold\`.`,
      whole ??
        `Legg til linjen \`${listStyle(file, 'innhold').indent}- ${child.id}\` der siden skal stå.`,
    ),
  );
}
