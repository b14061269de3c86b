import type { Language } from '../../languages/language.ts';
import { languageOf } from '../../permalinks/read-lock.ts';
import type { ContentSet } from '../content-set.ts';
import { foldFragment } from '../fragment.ts';
import { nearestWord } from '../front-matter/nearest-word.ts';
import { pageAt } from './page-at.ts';

/** The address that a link on a page in `language` was most likely meant to have, where one is near. */
export function meantAddress(
  content: ContentSet,
  written: string,
  language: Language,
): string | undefined {
  const words = wordsOf(written);
  // `/nb/havn.md` and `content/nb/havn.md` begin with more than the address.
  for (const start of words.keys()) {
    const address = addressOf(content, `/${words.slice(start).join('/')}`, language);
    if (address !== undefined) return address;
  }
  if (words.length === 0 || words.at(-1) === 'nb') return '/';
  return nearestWord(`/${words.join('/')}`, content.byAddress.keys());
}

/** The words of an address, without all that addresses here never have: capitals, `.md`, a slash at the end. */
function wordsOf(written: string): readonly string[] {
  return written
    .replace(/\?.*/, '')
    .replace(/\/+$/, '')
    .replace(/\.(?:md|html?)$/i, '')
    .replace(/\/index$/i, '')
    .split('/')
    .map(foldFragment)
    .filter((word) => word !== '');
}

/** The address of the page that has, or once had, an address; or a file, or an id. */
function addressOf(content: ContentSet, address: string, language: Language): string | undefined {
  const { byAddress, byFormer, byPath, byId, lock } = content;
  const page =
    pageAt(content, address) ??
    byAddress.get(`/${language}${address}`) ??
    byFormer.get(address) ??
    [`nb${address}.md`, `nb${address}/index.md`, `${address.slice(1)}.md`]
      .map((path) => byPath.get(path))
      .find((found) => found !== undefined) ??
    byId(languageOf(address), lock?.pages[address]?.id ?? '');
  return page?.address;
}
