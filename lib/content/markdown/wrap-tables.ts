import type { Root, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { contextOf, type MarkdownFile } from './markdown-file.ts';
import { markdownWords } from './markdown-words.ts';
import { wrapper } from './wrapper.ts';

/** A wide table scrolls in its own box, which has a name and can be reached from the keyboard. */
export function wrapTables(tree: Root, file: MarkdownFile): void {
  const { language, title } = contextOf(file).input;
  let heading = title;
  let position = 0;
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading') {
      heading = textOf(node).trim();
      position = 0;
    }
    if (node.type !== 'table' || parent === undefined || index === undefined) return undefined;
    position += 1;
    const ariaLabel = markdownWords[language].table(heading, position);
    const box = { className: ['table-scroll'], tabIndex: 0, ariaLabel };
    parent.children[index] = wrapper('section', box, [withScopes(node)]);
    return SKIP;
  });
}

/** Says what each head cell heads, and turns alignment into classes: `align` is no longer HTML. */
function withScopes(table: Table): Table {
  for (const [rowIndex, row] of table.children.entries()) {
    for (const [column, cell] of row.children.entries()) {
      const align = table.align?.[column];
      cell.data = {
        ...cell.data,
        hProperties: {
          ...(rowIndex === 0 ? { scope: 'col' } : {}),
          ...(align === 'right' || align === 'center' ? { className: [`align-${align}`] } : {}),
        },
      };
    }
  }
  return table;
}
