import type { Code, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { MarkdownFile } from './markdown-file.ts';
import { report } from './report.ts';
import { shorten } from './shorten.ts';
import { sourceOf, startOf } from './source-place.ts';

type ContainerDirective = Extract<Nodes, { type: 'containerDirective' }>;

/** A fence that is never closed takes the rest of the page with it. */
export function checkFences(tree: Root, file: MarkdownFile): void {
  visit(tree, (node) => {
    if (node.type === 'code') checkCode(node, file);
    if (node.type === 'containerDirective') checkContainer(node, file);
  });
}

function checkCode(node: Code, file: MarkdownFile): void {
  const fence = openFence(sourceOf(node, file), /^[`~]{3,}/);
  if (fence === undefined) return;
  report(
    file,
    startOf(node),
    'fence-unclosed',
    `Kodeblokken som begynner med «${fence}», slutter aldri, og tar med seg resten av siden.`,
    `Legg til en linje med «${fence}» der koden slutter.`,
  );
}

function checkContainer(node: ContainerDirective, file: MarkdownFile): void {
  const fence = openFence(sourceOf(node, file), /^:{3,}/);
  if (fence === undefined) return;
  report(
    file,
    startOf(node),
    'directive-unclosed',
    `Ruten som begynner med «${fence}${shorten(node.name)}», slutter aldri, og tar med seg resten av siden.`,
    `Legg til en linje med «${fence}» der ruten slutter. Står det en rute inni, må den ytre ha flere kolon.`,
  );
}

/** The opening fence, where no line closes it. */
function openFence(source: string, opening: RegExp): string | undefined {
  const fence = opening.exec(source)?.[0];
  if (fence === undefined) return undefined;
  const [, ...lines] = source.split('\n');
  const last = (lines.at(-1) ?? '').replace(/^[>\s]*/, '').trimEnd();
  const closed = last.startsWith(fence) && last === last.charAt(0).repeat(last.length);
  return closed ? undefined : fence;
}
