import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { MarkdownFile } from './markdown-file.ts';
import { report } from './report.ts';
import { startOf } from './source-place.ts';

/** A box nobody can tick says nothing to those who do not see it. */
export function checkTaskLists(tree: Root, file: MarkdownFile): void {
  visit(tree, 'listItem', (item) => {
    if (typeof item.checked !== 'boolean') return;
    report(
      file,
      startOf(item),
      'task-list',
      'Avkryssingsbokser vises ikke.',
      'Skriv et vanlig listepunkt, og si med ord om det er gjort.',
    );
  });
}
