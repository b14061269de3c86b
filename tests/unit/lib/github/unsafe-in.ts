import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';

const harmless = new Set<Nodes['type']>([
  ...(['root', 'heading', 'paragraph', 'list', 'listItem'] as const),
  ...(['strong', 'text', 'inlineCode'] as const),
]);
/** What GitHub looks for mentions, issues, addresses, commits, emoji and formulas in. */
const risky = /[^\p{L}\p{N}\s«»„“”’().,;:!?…%§×–—-]|\S[.:]\p{L}|[0-9a-f]{7}/u;

/** Markdown as GitHub reads it. */
export function parseMarkdown(markdown: string): Root {
  return remark().use(remarkGfm).parse(markdown);
}

/** What a summary holds beside headings, lists, plain words and code: nothing, if it is to be trusted. */
export function unsafeIn(markdown: string): readonly string[] {
  const found: string[] = [];
  visit(parseMarkdown(markdown), (node) => {
    const isBreak = node.type === 'html' && node.value === '<br>';
    if (!isBreak && !harmless.has(node.type)) found.push(node.type);
    if (node.type === 'text' && risky.test(node.value)) found.push(node.value);
    if (node.type === 'listItem' && typeof node.checked === 'boolean') found.push('checkbox');
  });
  return found;
}
