import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { correction } from './correction.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { report } from './report.ts';
import { shorten } from './shorten.ts';
import { placeInSource, sourceOf } from './source-place.ts';

/** A pair of signs for bold on one line, or a lone one. */
const leftover = /(?<![\\*])\*\*(?!\*)(?:([^*\n]+)(?<!\\)\*\*(?!\*))?/g;
const otherwise =
  'Slett «**», eller sett dem tett inntil ordene, både før og etter. Skal stjernene stå i teksten, skriv `\\*\\*`.';

/** Signs for bold that came to nothing would be shown. */
export function checkEmphasis(tree: Root, file: MarkdownFile): void {
  visit(tree, 'text', (text) => {
    for (const { 0: written, 1: words, index } of sourceOf(text, file).matchAll(leftover)) {
      report(
        file,
        placeInSource(text, file, index),
        'emphasis-leftover',
        words === undefined
          ? '«**» gjør ingenting fett her, og vises i teksten.'
          : `«${shorten(written)}» blir ikke fett. Stjernene vises i teksten.`,
        words === undefined ? otherwise : correction(`**${words.trim()}**`, written, pairHint),
      );
    }
  });
}

const pairHint =
  'Sett et mellomrom mellom stjernene og ordet som følger. Skal stjernene stå i teksten, skriv `\\*\\*`.';
