import type { Language } from '../languages/language.ts';
import type { Adviser, Surroundings } from './adviser.ts';
import { isAddress } from './is-address.ts';
import type { OwnLink, OwnPage } from './own-page.ts';

/** Texts that say the same of every link. */
const vague: Readonly<Record<Language, ReadonlySet<string>>> = {
  nb: new Set([
    ...[
      'her',
      'her finner du mer',
      'klikk her',
      'klikk på lenken',
      'trykk her',
      'se her',
      'gå hit',
    ],
    ...['les mer', 'les mer her', 'les videre', 'se mer', 'mer', 'mer info', 'mer informasjon'],
    ...['lenke', 'link', 'lenken', 'denne lenken', 'side', 'siden', 'denne siden', 'denne'],
    ...['nettside', 'nettsiden', 'denne nettsiden', 'artikkel', 'artikkelen', 'dokument', 'kilde'],
  ]),
  en: new Set([
    ...[
      'here',
      'click here',
      'click',
      'see here',
      'go here',
      'read more',
      'read more here',
      'more',
    ],
    ...['learn more', 'see more', 'find out more', 'more info', 'more information', 'link'],
    ...[
      'the link',
      'this link',
      'page',
      'the page',
      'this page',
      'website',
      'this website',
      'this',
    ],
  ]),
};

/** Link texts that do not say where the link leads. They are read out one by one, without what stands around. */
export const adviseLinks: Adviser = (page, surroundings) =>
  page.links.flatMap((link) => {
    const message = faultOf(link.text, page.file.language);
    if (message === undefined) return [];
    const hint = hintFor(link, page, surroundings);
    return [{ rule: 'link-text-vague', offset: link.start, message, hint }];
  });

function faultOf(text: string, language: Language): string | undefined {
  if (isAddress(text)) return 'Lenketeksten er en adresse. Den leses opp tegn for tegn.';
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  if (!vague[language].has(words.trim())) return undefined;
  return `Lenketeksten «${text}» sier ikke hva lenken fører til.`;
}

function hintFor(link: OwnLink, page: OwnPage, surroundings: Surroundings): string {
  const name = nameOf(link.url, page, surroundings);
  const written = page.source.slice(link.start, link.end);
  const label = /^\[[^[\]\n`]*\]/.exec(written)?.[0];
  if (name !== undefined && label !== undefined) {
    return `Skriv \`[${name}]\` i stedet for \`${label}\`, eller flytt lenken til ord som sier det.`;
  }
  if (written.startsWith('[')) {
    return 'Skriv mellom hakeparentesene hva lenken fører til: `[Årsrapporten](/arsrapport)`.';
  }
  return name === undefined
    ? `Skriv hva lenken fører til, foran adressen: \`[Årsrapporten](${link.url})\`.`
    : `Skriv \`[${name}](${link.url})\` i stedet for \`${written}\`.`;
}

/** What the link leads to: a page of the site, or one of the page's sources. */
function nameOf(url: string, { file }: OwnPage, { content }: Surroundings): string | undefined {
  const [address = ''] = url.split('#');
  const source = file.frontMatter?.kilder?.find((each) => each.url === url)?.tittel;
  const name = content.byAddress.get(address)?.frontMatter?.tittel ?? source?.split(' – ')[0];
  return name === undefined || /[`[\]]/.test(name) ? undefined : name;
}
