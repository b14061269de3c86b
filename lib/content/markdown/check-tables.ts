import type { Paragraph, Root, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { correction } from './correction.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { paragraphLines } from './paragraph-lines.ts';
import { report } from './report.ts';
import { shorten } from './shorten.ts';
import { placeInSource, startOf } from './source-place.ts';

/** Cells beyond the head are not shown, and a table whose second line is wrong is none. */
export function checkTables(tree: Root, file: MarkdownFile): void {
  visit(tree, (node) => {
    if (node.type === 'table') checkRows(node, file);
    if (node.type === 'paragraph') checkLines(node, file);
  });
}

function checkRows({ align, children }: Table, file: MarkdownFile): void {
  const columns = align?.length ?? 0;
  for (const row of children) {
    const lost = row.children.slice(columns).find((cell) => textOf(cell).trim() !== '');
    if (lost === undefined) continue;
    report(
      file,
      startOf(lost),
      'table-cells',
      `Raden har ${row.children.length} celler, men tabellen har ${columns} ${columns === 1 ? 'kolonne' : 'kolonner'}. «${shorten(textOf(lost))}» vises ikke.`,
      'Gi tabellen en overskrift til, eller slett cellen. Skal «|» stå i teksten, skriv `\\|`.',
    );
  }
}

/** Rows that became lines of a paragraph. */
function checkLines(paragraph: Paragraph, file: MarkdownFile): void {
  const lines = paragraphLines(paragraph, file);
  const under = lines.findIndex(({ text }) =>
    /^\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?)?\s*$/.test(text),
  );
  const [head, line] = [lines[under - 1], lines[under]];
  if (line !== undefined) {
    const right = head === undefined ? '' : underline(columnsOf(head.text));
    report(
      file,
      placeInSource(paragraph, file, line.index),
      'table-malformed',
      head === undefined
        ? 'Tabellen har ingen overskrifter, og blir ikke vist som en tabell.'
        : 'Streken har ikke like mange kolonner som overskriftene, så tabellen blir ikke vist som en tabell.',
      head === undefined
        ? 'Skriv en rad med overskrifter på linjen over.'
        : correction(right, line.text.trimEnd(), 'Skriv like mange kolonner.'),
    );
    return;
  }
  const rows = lines.map(({ text }) => /^\|.+\|\s*$/.test(text));
  const first = rows.findIndex((isRow, index) => isRow && rows[index + 1] === true);
  const row = lines[first];
  if (row === undefined) return;
  report(
    file,
    placeInSource(paragraph, file, row.index),
    'table-malformed',
    'Tabellen har ingen strek under overskriftene, og blir ikke vist som en tabell.',
    `Legg til linjen \`${underline(columnsOf(row.text))}\` under overskriftene.`,
  );
}

function columnsOf(row: string): number {
  const inner = row.trim().replace(/^\||(?<!\\)\|$/g, '');
  return inner.split(/(?<!\\)\|/).length;
}

function underline(columns: number): string {
  return `|${' --- |'.repeat(columns)}`;
}
