import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { correction } from './correction.ts';
import { deletion } from './deletion.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { report } from './report.ts';
import { shorten } from './shorten.ts';
import { placeInSource, sourceOf } from './source-place.ts';

/** A pair of signs for bold on one line, or a lone one. */
const leftover = /(?<![\\*])\*\*(?!\*)(?:([^*\n]+)(?<!\\)\*\*(?!\*))?/g;
const literally = 'Skal stjernene stå i teksten, skriv `\\*\\*`.';

/** Signs for bold that came to nothing would be shown. */
export function checkEmphasis(tree: Root, file: MarkdownFile): void {
  visit(tree, 'text', (text) => {
    for (const { 0: written, 1: words, index } of sourceOf(text, file).matchAll(leftover)) {
      const place = placeInSource(text, file, index);
      if (words === undefined) {
        const hint = `${deletion(text, index, index + 2, file)} Skal noe være fett, sett dem tett inntil ordene, både før og etter. ${literally}`;
        report(
          file,
          place,
          'emphasis-leftover',
          '«**» gjør ingenting fett her, og vises i teksten.',
          hint,
        );
      } else {
        const hint = correction(`**${words.trim()}**`, written, `${apart} ${literally}`);
        report(
          file,
          place,
          'emphasis-leftover',
          `«${shorten(written)}» blir ikke fett. Stjernene vises i teksten.`,
          hint,
        );
      }
    }
  });
}

const apart = 'Sett et mellomrom mellom stjernene og ordet som følger.';
