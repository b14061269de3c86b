import { type ContentSet, isBadlyNamed, type PlacedFile } from '../content-set.ts';
import { freeId } from './free-id.ts';
import type { Rule } from './rule.ts';
import { slugHint } from './slug-hint.ts';

/** No two pages of a language share an id; no two pages an address. */
export const uniqueRule: Rule = (content) => {
  const { files, byId, byAddress } = content;
  const ids = copiesOf(files, ({ language, id }) =>
    id === undefined ? undefined : byId(language, id),
  );
  const addresses = copiesOf(
    files.filter((file) => !isBadlyNamed(file)),
    ({ id, address }) => id && byAddress.get(address),
  );
  return [
    ...ids.map(({ file, original, number }) =>
      file.problemAt(
        ['id'],
        'id-duplicate',
        `\`id: ${file.id}\` er alt brukt i ${original.source.printed}.`,
        idHint(content, file, number),
      ),
    ),
    ...addresses.map(({ file, original, number }) =>
      file.problemAt(
        ['slug'],
        'address-duplicate',
        `Adressen ${file.address} er alt brukt av ${original.source.printed}.`,
        slugHint(content, file, `${file.slug}-${number}`),
      ),
    ),
  ];
};

/** A page that was published has an id to go back to. */
function idHint(content: ContentSet, file: PlacedFile, number: number): string {
  const published = content.lock?.pages[file.address]?.id;
  return published !== undefined && content.byId(file.language, published) === file
    ? `Skriv \`id: ${published}\`, som er sidens egen.`
    : `Gi siden en egen id. Skriv \`id: ${freeId(content, file, number)}\` eller noe som passer bedre.`;
}

interface Copy {
  readonly file: PlacedFile;
  readonly original: PlacedFile;
  /** From 2. */
  readonly number: number;
}

function copiesOf(
  files: readonly PlacedFile[],
  originalOf: (file: PlacedFile) => PlacedFile | undefined | '',
): readonly Copy[] {
  const groups = Map.groupBy(files, (file) => originalOf(file) || file);
  return [...groups].flatMap(([original, all]) =>
    all
      .filter((file) => file !== original)
      .map((file, index) => ({ file, original, number: index + 2 })),
  );
}
