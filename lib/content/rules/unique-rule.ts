import { permalink } from '../../addresses.ts';
import type { ContentSet, PlacedFile } from '../content-set.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** First words of addresses that the site itself uses. */
export const reserved: ReadonlySet<string> = new Set([
  'en',
  'nn',
  'id',
  'sok',
  'api',
  'media',
  'assets',
  'index',
  '404',
  '_next',
]);

/** No two pages of a language share an id; no two pages an address, now or before. */
export const uniqueRule: Rule = (content) => [
  ...duplicateIds(content.files),
  ...duplicateAddresses(content.files),
  ...formerAddresses(content),
  ...reservedAddresses(content.files),
];

function duplicateIds(files: readonly PlacedFile[]): Problem[] {
  return laterOf(files, ({ language, id }) => id && `${language}/${id}`).map(([file, first]) =>
    file.problemAt(
      ['id'],
      'id-duplicate',
      `\`id: ${file.id}\` er alt brukt i ${first.source.printed}.`,
      `Gi siden en egen id, for eksempel \`id: ${file.id}-2\`.`,
    ),
  );
}

function duplicateAddresses(files: readonly PlacedFile[]): Problem[] {
  return laterOf(files, ({ id, address }) => id && address).map(([file, first]) =>
    file.problemAt(
      ['slug'],
      'address-duplicate',
      `Adressen ${file.address} er alt brukt av ${first.source.printed}.`,
      'Gi fila et annet navn, eller skriv en annen `slug`.',
    ),
  );
}

function formerAddresses({ files, byAddress }: ContentSet): Problem[] {
  const claimed = new Map<string, PlacedFile>(
    files.flatMap((file) =>
      file.id === undefined
        ? []
        : [[permalink({ id: file.id, language: file.language }), file] as const],
    ),
  );
  return files.flatMap((file) =>
    (file.frontMatter?.tidligere ?? []).flatMap((former, index) => {
      const holder = byAddress.get(former) ?? claimed.get(former);
      if (holder === undefined) {
        claimed.set(former, file);
        return [];
      }
      return [
        file.problemAt(
          ['tidligere', index],
          'former-address-taken',
          `Adressen ${former} er i bruk av ${holder.source.printed}.`,
          'Slett linjen, eller gi den andre siden en annen adresse.',
        ),
      ];
    }),
  );
}

function reservedAddresses(files: readonly PlacedFile[]): Problem[] {
  return files
    .filter(({ place, slug }) => (place === 'part' || place === 'root') && reserved.has(slug))
    .map((file) =>
      file.problemAt(
        ['slug'],
        'address-reserved',
        `Adressen ${file.address} bruker nettstedet selv.`,
        'Gi fila eller mappa et annet navn, eller skriv en annen `slug`.',
      ),
    );
}

function laterOf(
  files: readonly PlacedFile[],
  keyOf: (file: PlacedFile) => string | undefined,
): (readonly [later: PlacedFile, first: PlacedFile])[] {
  const seen = new Map<string, PlacedFile>();
  return files.flatMap((file) => {
    const key = keyOf(file);
    if (key === undefined || key === '') return [];
    const first = seen.get(key);
    if (first === undefined) seen.set(key, file);
    return first === undefined ? [] : [[file, first] as const];
  });
}
