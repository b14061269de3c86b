import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { MarkdownFile } from './markdown-file.ts';
import { report } from './report.ts';
import { startOf } from './source-place.ts';

const longest = 40;

/** Raw HTML and comments are not shown, so they are faults. An end tag goes with its start tag. */
export function checkHtml(tree: Root, file: MarkdownFile): void {
  visit(tree, 'html', (node) => {
    if (node.value.startsWith('</')) return;
    report(
      file,
      startOf(node),
      'raw-html',
      `HTML og HTML-kommentarer vises ikke: «${shorten(node.value)}».`,
      'Skriv det som Markdown, eller slett det. Et «<» i teksten skrives `\\<`.',
    );
  });
}

function shorten(html: string): string {
  const [firstLine = ''] = html.split('\n');
  return html.length > longest ? `${firstLine.slice(0, longest)}…` : html.replaceAll('\n', ' ');
}
