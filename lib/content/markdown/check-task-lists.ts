import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { MarkdownFile } from './markdown-file.ts';
import { report } from './report.ts';
import { placeInSource, sourceOf } from './source-place.ts';

/** A box nobody can tick says nothing to those who do not see it. */
export function checkTaskLists(tree: Root, file: MarkdownFile): void {
  visit(tree, 'listItem', (item) => {
    if (typeof item.checked !== 'boolean') return;
    const source = sourceOf(item, file);
    const index = source.search(/\[[ \tx]\]/i);
    const box = source.slice(index, index + 3);
    report(
      file,
      placeInSource(item, file, index),
      'task-list',
      'Avkryssingsbokser vises ikke.',
      `Slett «${box}», og si heller med ord om det er gjort.`,
    );
  });
}
