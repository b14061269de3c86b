import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { lineRange } from './line-range.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { report } from './report.ts';
import { sourceOf, startOf } from './source-place.ts';

/** Four blanks make a text code. That is nearly always how it was pasted, not how it was meant. */
export function checkIndentedCode(tree: Root, file: MarkdownFile): void {
  visit(tree, 'code', (node) => {
    if (/^[`~]{3}/.test(sourceOf(node, file))) return;
    report(
      file,
      startOf(node),
      'indented-code',
      'Teksten er rykket så langt inn at den vises som programkode.',
      `${hintFor(node, file)} Skal det være kode, sett en linje med «\`\`\`» før og etter.`,
    );
  });
}

/** What stands before the code, in a list or a quote, is to stay. */
function hintFor(node: Code, file: MarkdownFile): string {
  const { start } = node.position ?? {};
  const kept = String(file).slice((start?.offset ?? 0) - (start?.column ?? 1) + 1, start?.offset);
  if (kept === '') return `Slett innrykket på ${lineRange(node)}.`;
  if (kept.trim() !== '')
    return `Slett mellomrommene etter «${kept.trim()}» på ${lineRange(node)}.`;
  return `Slett innrykket på ${lineRange(node)}, men behold ${kept.length} mellomrom.`;
}
