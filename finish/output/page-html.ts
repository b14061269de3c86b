import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** A page as HTML that html-validate's recommended rules are content with. */
export function pageHtml(tree: Root): string {
  return `${toHtml(tree, { upperDoctype: true, collapseEmptyAttributes: true, characterReferences: { useNamedReferences: true } })}\n`;
}
