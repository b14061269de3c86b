import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { contextOf, type MarkdownFile } from './markdown-file.ts';
import { report } from './report.ts';
import { placeInSource, sourceOf } from './source-place.ts';

/** Tabs and double blanks inside a line, as they come along from word processors. */
export function checkBlanks(tree: Root, file: MarkdownFile): void {
  // Words that are not ours stay as they are.
  if (contextOf(file).input.numbered) return;
  visit(tree, 'text', (text) => {
    for (const found of sourceOf(text, file).matchAll(/[ \t\u00A0]{2,}|\t/g)) {
      const start = (text.position?.start.offset ?? 0) + found.index;
      if (!isInside(String(file), start, start + found[0].length)) continue;
      const isTab = found[0].includes('\t');
      report(
        file,
        placeInSource(text, file, found.index),
        isTab ? 'tab-in-text' : 'double-blank',
        isTab ? 'Her står en tabulator.' : 'Her står det flere mellomrom etter hverandre.',
        'Skriv ett mellomrom i stedet.',
      );
    }
  });
}

/** Whether there are words before and after it on its line. Of a bullet it is told elsewhere. */
function isInside(source: string, start: number, end: number): boolean {
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  return !/^[\s>]*[•·▪◦‣●–—]?$/.test(before) && /^[^\n]/.test(source.slice(end, end + 1));
}
