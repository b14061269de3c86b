import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Position } from '../position.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { paragraphLines } from './paragraph-lines.ts';
import { report } from './report.ts';
import { placeInSource } from './source-place.ts';

/** Lines that begin like headings, but without the blank that makes them such. */
export function checkHeadingLines(tree: Root, file: MarkdownFile): void {
  visit(tree, 'paragraph', (paragraph) => {
    for (const { text, index } of paragraphLines(paragraph, file)) {
      const place = (column: number) => placeInSource(paragraph, file, index + column);
      const [, hard] = /^(#{1,6})\u00A0/.exec(text) ?? [];
      if (hard !== undefined) reportHardBlank(hard, place(hard.length), file);
      // `#havna` and `#1` are words.
      const [, joined] = /^(#{2,6})(?=[^#\s])/.exec(text) ?? [];
      if (joined !== undefined) reportJoined(joined, place(0), file);
    }
  });
}

function reportHardBlank(signs: string, place: Position, file: MarkdownFile): void {
  report(
    file,
    place,
    'heading-malformed',
    `Det står et hardt mellomrom etter «${signs}», så linjen blir ingen overskrift.`,
    'Skriv ett mellomrom i stedet.',
  );
}

function reportJoined(signs: string, place: Position, file: MarkdownFile): void {
  report(
    file,
    place,
    'heading-malformed',
    `Det mangler et mellomrom etter «${signs}», så linjen blir ingen overskrift.`,
    `Skriv \`${signs} \` i stedet for \`${signs}\`.`,
  );
}
