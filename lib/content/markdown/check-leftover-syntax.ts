import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { RuleName } from '../../rulebook/rule-book.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { report } from './report.ts';
import { placeInSource, sourceOf } from './source-place.ts';

type Fault = readonly [rule: RuleName, message: string, hint: string];

/** Syntax that came to nothing and would be shown as it stands, and what to say of it. */
const leftovers: readonly (readonly [
  pattern: RegExp,
  fault: (found: RegExpMatchArray) => Fault,
])[] = [
  [
    /(?<!\\)\[\^([^[\]\s]+)\]/g,
    ([written, name]) => [
      'footnote-undefined',
      `Fotnoten «${written}» finnes ikke.`,
      `Skriv den et sted i fila, på en egen linje: \`[^${name}]: Teksten i noten\`.`,
    ],
  ],
  [
    /(?:(?<!\\)\[(?!\^)[^[\]]*)?(?<!\\)\]\[(?!\^)([^[\]]*)\]/g,
    ([written, name]) => [
      'reference-undefined',
      `Lenken «${written}» viser til en adresse som ikke finnes.`,
      `Skriv \`[tekst](adresse)\`, eller legg til en linje: \`[${name || 'navn'}]: adresse\`. Skal hakeparentesene stå i teksten, skriv \`\\[\` og \`\\]\`.`,
    ],
  ],
  [
    /(?:(?<!\\)\[[^[\]]*)?(?<!\\)\]\([^()]*\)?/g,
    ([written]) => [
      'link-malformed',
      `«${written}» kan ikke leses som en lenke.`,
      'Skriv `[tekst](adresse)`, uten mellomrom i adressen.',
    ],
  ],
  [
    /^ {0,3}:{3,}.*$/gm,
    ([written]) => [
      'directive-malformed',
      `«${written.trim()}» begynner eller slutter ingen rute.`,
      'Skriv navnet rett etter kolonene, uten mellomrom: `:::merk`. Slutt ruten med like mange kolon.',
    ],
  ],
];

/** Finds what looks like Markdown but would be shown with its brackets and colons. */
export function checkLeftoverSyntax(tree: Root, file: MarkdownFile): void {
  visit(tree, 'text', (text) => {
    const source = sourceOf(text, file);
    for (const [pattern, fault] of leftovers) {
      for (const found of source.matchAll(pattern)) {
        report(file, placeInSource(text, file, found.index), ...fault(found));
      }
    }
  });
}
