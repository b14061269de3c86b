import type { Comment, Element, Root } from 'hast';
import type { Fault } from '../fault.ts';
import { attribute } from '../pages/attribute.ts';
import { descendants } from '../pages/descendants.ts';
import { isDataBlock } from '../pages/is-data-block.ts';
import { textOf } from '../pages/text-of.ts';

const filesOfNext = /\/_next\/(?!static\/[^?#]+\.(?:css|woff2?|png|jpe?g|webp|avif|svg|ico|gif)$)/;

/** What Next or React has left on a page that was stripped, and that nobody here knows. */
export function leftoverFaults(where: string, tree: Root): Fault[] {
  const found = descendants(tree).flatMap((node) => {
    if (node.type === 'comment') return commentText(node);
    return node.type === 'element' ? leftoversOf(node) : [];
  });
  return found.map((leftover) => ({
    where,
    message: `Ukjent rest etter Next: ${leftover}. Lær finish/strip/ å fjerne den, eller å la den stå.`,
  }));
}

function commentText({ value }: Comment): string {
  return `<!--${value}-->`;
}

function leftoversOf(element: Element): string[] {
  const { tagName, properties } = element;
  const isInlineScript = tagName === 'script' && properties['src'] === undefined;
  if (isInlineScript && !isDataBlock(element)) {
    return [`<script>${textOf(element).slice(0, 60)}…</script>`];
  }
  return Object.keys(properties)
    .filter((name) => isOfNext(name, attribute(element, name) ?? ''))
    .map((name) => `${name}="${attribute(element, name)}" på <${tagName}>`);
}

function isOfNext(name: string, value: string): boolean {
  if (/^data(?:Next|Precedence|Rsc)/i.test(name)) return true;
  return name === 'id' ? /^(?:__next|_R_$)/.test(value) : filesOfNext.test(value);
}
