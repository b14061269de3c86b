import type { Parents, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { MarkdownFile } from './markdown-file.ts';
import { sourceOf } from './source-place.ts';

/** `kl:x` and `Mål:Havna` read as text directives: without label and attributes they are words. */
export function restoreLiteralDirectives(tree: Root, file: MarkdownFile): void {
  visit(tree, 'textDirective', (node, index, parent) => {
    const marks = node.children.length > 0 || Object.keys(node.attributes ?? {}).length > 0;
    if (marks || parent === undefined || index === undefined) return undefined;
    const literal: PhrasingContent = { type: 'text', value: sourceOf(node, file) };
    if (node.position !== undefined) literal.position = node.position;
    return [SKIP, putText(parent, index, literal)];
  });
}

/** Puts a text in a node's place, joined with the texts around it; gives where to go on. */
function putText(parent: Parents, index: number, literal: PhrasingContent): number {
  parent.children.splice(index, 1, literal);
  const joined = joinTexts(parent, index);
  return joinTexts(parent, index - 1) ? index : index + (joined ? 0 : 1);
}

/** Joins the text at `index` with the one after it, if both are texts. */
function joinTexts(parent: Parents, index: number): boolean {
  const [first, second] = [parent.children[index], parent.children[index + 1]];
  if (first?.type !== 'text' || second?.type !== 'text') return false;
  first.value += second.value;
  if (first.position && second.position) {
    first.position = { start: first.position.start, end: second.position.end };
  }
  parent.children.splice(index + 1, 1);
  return true;
}
