import { fullChecksum, hasLostWords } from '../content-file.ts';
import { type ContentSet, mayHaveId, type PlacedFile } from '../content-set.ts';
import { nearestWord } from '../front-matter/nearest-word.ts';
import type { FrontMatter } from '../front-matter/schema.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A translation says which text it renders, and that text is there. */
export const translationRule: Rule = (content) => {
  const originals = originalsOf(content);
  return content.files.flatMap((file) => {
    if (file.frontMatter === undefined) return [];
    return file.language === 'nb'
      ? originalProblems(file, file.frontMatter)
      : translationProblems(file, file.frontMatter, content, originals);
  });
};

/** The ids of bokmål pages, found by their words; taken when first asked for. */
interface Originals {
  readonly ids: () => readonly string[];
  readonly withWords: (sum: string | undefined) => readonly string[];
}

function originalsOf({ files }: ContentSet): Originals {
  let bySum: ReadonlyMap<string, readonly PlacedFile[]> | undefined;
  const pages = files.filter(({ language }) => language === 'nb');
  const idsOf = (some: readonly PlacedFile[]) => some.flatMap(({ id }) => id ?? []);
  return {
    ids: () => idsOf(pages),
    withWords: (sum = '') => {
      bySum ??= Map.groupBy(pages, fullChecksum);
      return idsOf(bySum.get(sum) ?? []);
    },
  };
}

function originalProblems(file: PlacedFile, { oversettelse }: FrontMatter): Problem[] {
  if (oversettelse === undefined) return [];
  return [
    file.problemAt(
      ['oversettelse'],
      'translation-of-nothing',
      'Bokmålssiden er originalen og har ikke `oversettelse`.',
      'Slett linjen.',
    ),
  ];
}

function translationProblems(
  file: PlacedFile,
  matter: FrontMatter,
  content: ContentSet,
  originals: Originals,
): Problem[] {
  const original = content.byId('nb', matter.id);
  if (original === undefined) {
    return mayHaveId(content, 'nb') ? [] : [withoutOriginal(file, matter, originals)];
  }
  if (original.frontMatter === undefined || hasLostWords(original)) return [];
  const actual = fullChecksum(original);
  if (matter.oversettelse === undefined) {
    return [
      file.problemAt(
        ['id'],
        'translation-missing',
        'Oversettelsen sier ikke hvilken tekst den bygger på.',
        `Legg til linjen \`oversettelse: ${actual}\`.`,
      ),
    ];
  }
  if (matter.oversettelse === actual) return [];
  return [
    file.problemAt(
      ['oversettelse'],
      'translation-outdated',
      `Bokmålsteksten i ${original.source.printed} er endret siden den ble oversatt.`,
      `Se over oversettelsen. Skriv \`oversettelse: ${actual}\` når den er i orden.`,
      'advice',
    ),
  ];
}

function withoutOriginal(
  file: PlacedFile,
  { id, oversettelse }: FrontMatter,
  originals: Originals,
): Problem {
  const [only, ...others] = originals.withWords(oversettelse);
  const meant = others.length === 0 && only !== undefined ? only : nearestWord(id, originals.ids());
  return file.problemAt(
    ['id'],
    'translation-unknown',
    `Ingen bokmålsside har \`id: ${id}\`.`,
    meant === undefined
      ? 'Bruk samme id som siden du har oversatt. Er den slettet, slett oversettelsen også.'
      : `Skriv \`id: ${meant}\`, som på siden du har oversatt.`,
  );
}
