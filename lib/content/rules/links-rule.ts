import type { RuleName } from '../../rulebook/rule-book.ts';
import { hasLostWords } from '../content-file.ts';
import { type ContentSet, mayBeHidden, type PlacedFile } from '../content-set.ts';
import { foldFragment } from '../fragment.ts';
import { nearestWord } from '../front-matter/nearest-word.ts';
import { fileFault } from '../source/file-fault.ts';
import { fragmentsOf } from './fragments-of.ts';
import { meantAddress } from './meant-address.ts';
import type { Rule } from './rule.ts';

/** Every link inside the site leads to a published page, and to a place on it. */
export const linksRule: Rule = (content) =>
  content.files.flatMap((file) =>
    (file.rendered?.links ?? []).flatMap(({ url, line, column }) => {
      const fault = linkFault(content, file, url);
      if (fault === undefined) return [];
      return [fileFault(file.source.printed, ...fault, { line, column })];
    }),
  );

type Fault = readonly [rule: RuleName, message: string, hint: string];

function linkFault(content: ContentSet, from: PlacedFile, url: string): Fault | undefined {
  if (!/^(?:\/(?![/\\])|#)/.test(url)) return undefined;
  const [written = '', fragment] = url.split('#');
  const address = decodeURI(written);
  const target = address === '' ? from : content.byAddress.get(address);
  if (target === undefined) {
    return mayBeHidden(content, address) ? undefined : unknownAddress(content, from, written);
  }
  if (target.draft && !from.draft) {
    return [
      'link-draft',
      `Lenken fører til ${target.address}, som er et utkast.`,
      'Publiser siden først, eller fjern lenken.',
    ];
  }
  return fragment === undefined ? undefined : fragmentFault(target, url, fragment);
}

function unknownAddress(content: ContentSet, from: PlacedFile, written: string): Fault {
  const meant = meantAddress(content, decodeURI(written), from.language);
  return [
    'link-unknown',
    `Det finnes ingen side på ${written}.`,
    meant === undefined
      ? 'Skriv adressen til en side som finnes, fra «/», uten «/» til slutt.'
      : `Mente du \`${meant}\`?`,
  ];
}

function fragmentFault(target: PlacedFile, url: string, fragment: string): Fault | undefined {
  const fragments = fragmentsOf(target);
  const isUnknown = target.frontMatter === undefined || hasLostWords(target);
  if (isUnknown || fragments.includes(fragment)) return undefined;
  const near = nearestWord(foldFragment(decodeURI(fragment)), fragments);
  return [
    'fragment-unknown',
    `Siden ${target.address} har ikke noe sted som heter «#${fragment}».`,
    near === undefined
      ? `Skriv \`${target.address}\` i stedet for \`${url}\`.`
      : `Mente du \`#${near}\`?`,
  ];
}
