import type { Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearestWord } from '../front-matter/nearest-word.ts';
import { isUnclosed } from './check-fences.ts';
import { correction } from './correction.ts';
import { calloutNames, markableLanguages } from './directive-names.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { paragraphLines } from './paragraph-lines.ts';
import { report } from './report.ts';
import { shorten } from './shorten.ts';
import { placeInSource } from './source-place.ts';

const general =
  'Skriv navnet rett etter kolonene, uten mellomrom: `:::merk`. Slutt ruten med like mange kolon.';

/** Lines of colons that begin or end no box would be shown as they stand. */
export function checkBoxLines(tree: Root, file: MarkdownFile): void {
  // Ends of boxes whose beginning was told of are no faults of their own.
  let begun = 0;
  visit(tree, 'containerDirective', (node) => {
    if (isUnclosed(node, file)) begun += 1;
  });
  visit(tree, 'paragraph', (paragraph) => {
    for (const { text, index } of paragraphLines(paragraph, file)) {
      const line = text.trimEnd();
      if (!/^:{3,}/.test(line)) continue;
      const isEnd = /^:+$/.test(line);
      if (isEnd && begun > 0) begun -= 1;
      else reportLine(paragraph, line, index, file);
      if (!isEnd) begun += 1;
    }
  });
}

function reportLine(paragraph: Paragraph, line: string, index: number, file: MarkdownFile): void {
  report(
    file,
    placeInSource(paragraph, file, index),
    'directive-malformed',
    `«${shorten(line)}» begynner eller slutter ingen rute.`,
    /^:+$/.test(line) ? 'Slett linjen.' : correction(boxFrom(line), line, general),
  );
}

/** The line as the beginning of a box; as it is where nobody can tell. */
function boxFrom(line: string): string {
  const [, colons, written = '', label = ''] =
    /^(:+)\s*([\p{L}]+):?(?:\s+(.*))?$/u.exec(line) ?? [];
  const name = nearestWord(written, [...calloutNames.keys(), ...markableLanguages]);
  if (colons === undefined || name === undefined) return line;
  return `${colons}${name}${label === '' ? '' : `[${label}]`}`;
}
