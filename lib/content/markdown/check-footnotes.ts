import type { FootnoteDefinition, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { lineRange } from './line-range.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { report } from './report.ts';
import { startOf } from './source-place.ts';

type Footnotes = ReadonlyMap<string, FootnoteDefinition>;

/** A footnote that nothing refers to, or whose name is taken, would not be shown. */
export function checkFootnotes(tree: Root, file: MarkdownFile): void {
  const defined = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node) => {
    const first = defined.get(node.identifier);
    if (first === undefined) defined.set(node.identifier, node);
    else reportDuplicate(node, first, file);
  });
  const shown = shownFrom(tree, defined);
  for (const [name, node] of defined) {
    if (!shown.has(name)) reportUnused(node, file);
  }
}

/** The names of the notes that the text refers to, and of those that such notes refer to. */
function shownFrom(tree: Root, defined: Footnotes): ReadonlySet<string> {
  const shown = new Set<string>();
  const next: (Root | FootnoteDefinition)[] = [tree];
  for (let node = next.pop(); node !== undefined; node = next.pop()) {
    visit(node, (inner) => {
      if (inner.type === 'footnoteDefinition' && inner !== node) return SKIP;
      if (inner.type !== 'footnoteReference' || shown.has(inner.identifier)) return undefined;
      shown.add(inner.identifier);
      const note = defined.get(inner.identifier);
      if (note !== undefined) next.push(note);
      return undefined;
    });
  }
  return shown;
}

function reportUnused(node: FootnoteDefinition, file: MarkdownFile): void {
  report(
    file,
    startOf(node),
    'footnote-unused',
    `Ingenting i teksten viser til fotnoten «[^${node.label}]», så den vises ikke.`,
    `Skriv \`[^${node.label}]\` der noten hører til. Trengs den ikke, slett ${lineRange(node)}.`,
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
