import type { Element, Root } from 'hast';
import { attribute } from '../pages/attribute.ts';
import { elements } from '../pages/elements.ts';
import { textOf } from '../pages/text-of.ts';
import { referencesOf } from './references-of.ts';

/** What a finished page holds that others lean on, or that can be wrong with it alone. */
export interface PageFacts {
  /** Without the base path. */
  readonly address: string;
  /** A page that only leads on to another. */
  readonly leadsOn: boolean;
  readonly language: string | undefined;
  readonly title: string;
  readonly ids: readonly string[];
  /** The level of each heading. */
  readonly headings: readonly number[];
  /** Pictures that lack something. */
  readonly pictures: readonly { readonly source: string; readonly missing: readonly string[] }[];
  readonly references: readonly string[];
}

/** Reads a finished page. */
export function pageFacts(address: string, tree: Root): PageFacts {
  const all = elements(tree);
  const named = (name: string) => all.filter(({ tagName }) => tagName === name);
  const [html] = named('html');
  return {
    address,
    leadsOn: named('meta').some((meta) => attribute(meta, 'httpEquiv') === 'refresh'),
    language: html && attribute(html, 'lang'),
    title: elements(tree, 'head')
      .flatMap((head) => elements(head, 'title'))
      .map(textOf)
      .join()
      .trim(),
    ids: all.flatMap((element) => attribute(element, 'id') ?? []),
    headings: all.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? Number(tagName[1]) : [])),
    pictures: named('img').flatMap(incomplete),
    references: [...new Set(all.flatMap(referencesOf))],
  };
}

function incomplete(picture: Element): PageFacts['pictures'] {
  const missing = ['alt', 'width', 'height'].filter(
    (name) => attribute(picture, name) === undefined,
  );
  return missing.length === 0 ? [] : [{ source: attribute(picture, 'src') ?? '', missing }];
}
