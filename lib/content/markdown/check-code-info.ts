import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { MarkdownFile } from './markdown-file.ts';
import { report } from './report.ts';
import { placeInSource, sourceOf } from './source-place.ts';

/** What stands behind the language of a block of code is not shown. */
export function checkCodeInfo(tree: Root, file: MarkdownFile): void {
  visit(tree, 'code', (node) => {
    if (!node.meta) return;
    const [opening = ''] = sourceOf(node, file).split('\n');
    const [, before = '', written = ''] = /^([`~]+\s*\S+\s+)(.*?)\s*$/.exec(opening) ?? [];
    report(
      file,
      placeInSource(node, file, before.length),
      'code-info',
      `«${written}» etter «${before.trim()}» vises ikke.`,
      `Slett «${written}», eller skriv det på en egen linje over koden.`,
    );
  });
}
