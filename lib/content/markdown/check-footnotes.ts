import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { MarkdownFile } from './markdown-file.ts';
import { report } from './report.ts';
import { startOf } from './source-place.ts';

/** A footnote that nothing refers to, or whose name is taken, would not be shown. */
export function checkFootnotes(tree: Root, file: MarkdownFile): void {
  const referred = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => void referred.add(identifier));
  const defined = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node) => {
    const first = defined.get(node.identifier);
    if (first !== undefined) return reportDuplicate(node, first, file);
    defined.set(node.identifier, node);
    if (!referred.has(node.identifier)) reportUnused(node, file);
  });
}

function reportUnused(node: FootnoteDefinition, file: MarkdownFile): void {
  report(
    file,
    startOf(node),
    'footnote-unused',
    `Ingenting i teksten viser til fotnoten «[^${node.label}]», så den vises ikke.`,
    `Skriv \`[^${node.label}]\` der noten hører til, eller slett den.`,
  );
}

function reportDuplicate(
  node: FootnoteDefinition,
  first: FootnoteDefinition,
  file: MarkdownFile,
): void {
  report(
    file,
    startOf(node),
    'footnote-duplicate',
    `Fotnoten «[^${node.label}]» står allerede på linje ${startOf(first).line}.`,
    'Gi den ene et annet navn, både her og i teksten.',
  );
}
