import type { Definition, Root } from 'mdast';
import { lineRange } from './line-range.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { readDefinitions } from './read-definitions.ts';
import { report } from './report.ts';
import { shorten } from './shorten.ts';
import { sourceOf, startOf } from './source-place.ts';

/** An address that nothing refers to, or whose name is taken, is not shown. */
export function checkDefinitions(tree: Root, file: MarkdownFile): void {
  const { unused, duplicates } = readDefinitions(tree);
  for (const node of unused) reportUnused(node, file);
  for (const [node, first] of duplicates) reportDuplicate(node, first, file);
}

function reportUnused(node: Definition, file: MarkdownFile): void {
  const isComment = node.url === '#' && node.title;
  report(
    file,
    startOf(node),
    'definition-unused',
    isComment
      ? `Kommentaren «${shorten(node.title ?? '')}» vises ikke, og skal ikke stå i fila.`
      : `Ingen lenke bruker «${shorten(sourceOf(node, file))}», så linjen vises ikke.`,
    isComment
      ? `Slett ${deleted(node)}.`
      : `Slett ${deleted(node)}, eller skriv \`[tekst][${node.label ?? ''}]\` der lenken skal stå.`,
  );
}

function reportDuplicate(node: Definition, first: Definition, file: MarkdownFile): void {
  report(
    file,
    startOf(node),
    'definition-duplicate',
    `«[${node.label ?? ''}]» har allerede en adresse på linje ${startOf(first).line}, og det er den som gjelder.`,
    node.url === first.url
      ? `Slett ${deleted(node)}.`
      : `Slett ${deleted(node)}, eller gi adressen et annet navn, både her og i teksten.`,
  );
}

function deleted(node: Definition): string {
  const range = lineRange(node);
  return range.includes('–') ? range : 'linjen';
}
