import type { ContentSet, PlacedFile } from '../content-set.ts';
import type { Problem } from '../problem.ts';
import { removeItemHint } from './remove-item-hint.ts';
import { ownWords, reserved } from './reserved.ts';
import type { Rule } from './rule.ts';
import { slugHint } from './slug-hint.ts';

/** No page has an address that the site uses itself, now or before. */
export const reservedRule: Rule = (content) =>
  content.files.flatMap((file) => [...addressProblems(content, file), ...formerProblems(file)]);

function addressProblems(content: ContentSet, file: PlacedFile): Problem[] {
  const isFirstWord = file.place === 'part' || file.place === 'root';
  if (!isFirstWord || !reserved.has(file.slug)) return [];
  return [
    file.problemAt(
      ['slug'],
      'address-reserved',
      `Adressen ${file.address} bruker nettstedet selv.`,
      slugHint(content, file, `${file.slug}-${file.place === 'part' ? 'del' : 'side'}`),
    ),
  ];
}

function formerProblems(file: PlacedFile): Problem[] {
  const former = file.frontMatter?.tidligere ?? [];
  const left = former.filter((address) => !isOwn(address));
  return former.flatMap((address, index) =>
    isOwn(address)
      ? file.problemAt(
          ['tidligere', index],
          'address-reserved',
          `Adressen ${address} bruker nettstedet selv.`,
          `${removeItemHint(file, 'tidligere', left)}.`,
        )
      : [],
  );
}

function isOwn(address: string): boolean {
  return ownWords.includes(address.split('/')[1] ?? '');
}
