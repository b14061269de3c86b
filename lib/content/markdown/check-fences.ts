import type { Code, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { MarkdownFile } from './markdown-file.ts';
import { paragraphLines } from './paragraph-lines.ts';
import { report } from './report.ts';
import { shorten } from './shorten.ts';
import { placeInSource, sourceOf, startOf } from './source-place.ts';

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
  const short = shortEnd(node, file);
  report(
    file,
    startOf(node),
    'directive-unclosed',
    `Ruten som begynner med «${fence}${shorten(node.name)}», slutter aldri, og tar med seg resten av siden.`,
    short === undefined
      ? `Legg til en linje med «${fence}» der ruten slutter. Står det en rute inni, må den ytre ha flere kolon.`
      : `Skriv \`${fence}\` i stedet for \`${short.colons}\` på linje ${short.line}.`,
  );
}

/** A line meant as the end of a box, but with too few colons. */
function shortEnd(node: ContainerDirective, file: MarkdownFile) {
  for (const child of node.children) {
    if (child.type !== 'paragraph') continue;
    const end = paragraphLines(child, file).find(({ text }) => /^:{3,}\s*$/.test(text));
    if (end === undefined) continue;
    return { colons: end.text.trimEnd(), line: placeInSource(child, file, end.index).line };
  }
  return undefined;
}

/** Whether a box is never ended. */
export function isUnclosed(node: ContainerDirective, file: MarkdownFile): boolean {
  return openFence(sourceOf(node, file), /^:{3,}/) !== undefined;
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
