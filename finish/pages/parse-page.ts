import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** A page's HTML as a tree, read the way a browser reads it. */
export function parsePage(html: string): Root {
  return fromHtml(html);
}
