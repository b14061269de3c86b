import type { Html, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { correction } from './correction.ts';
import { deletion } from './deletion.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { report } from './report.ts';
import { shorten } from './shorten.ts';
import { sourceOf, startOf } from './source-place.ts';

/** Elements that Markdown has signs for. */
const signs: ReadonlyMap<string, string> = new Map([
  ['b', '**'],
  ['strong', '**'],
  ['i', '*'],
  ['em', '*'],
  ['del', '~~'],
  ['s', '~~'],
  ['strike', '~~'],
]);

const general = 'Skriv det som Markdown, eller slett det. Et «<» i teksten skrives `\\<`.';

/** Raw HTML and comments are not shown, so they are faults. An end tag goes with its start tag. */
export function checkHtml(tree: Root, file: MarkdownFile): void {
  const open = new Map<string, number>();
  visit(tree, 'html', (node) => {
    const [, slash, tag = ''] = /^<(\/?)([a-z][a-z\d-]*)/i.exec(node.value) ?? [];
    const name = tag.toLowerCase();
    const count = open.get(name) ?? 0;
    if (slash === '/' && count > 0 && /^<\/[^<>]*>$/.test(node.value)) {
      open.set(name, count - 1);
      return;
    }
    if (tag !== '' && slash === '') open.set(name, count + 1);
    const message = `HTML og HTML-kommentarer vises ikke: «${shorten(node.value)}».`;
    report(file, startOf(node), 'raw-html', message, hintFor(node, name, file));
  });
}

function hintFor(node: Html, name: string, file: MarkdownFile): string {
  const source = sourceOf(node, file);
  const rest =
    String(file)
      .slice(node.position?.start.offset ?? 0)
      .split('\n', 1)[0] ?? '';
  const [whole, text] = new RegExp(`^<${name}>([^<>]+)</${name}>`, 'i').exec(rest) ?? [];
  const sign = signs.get(name);
  if (whole !== undefined && text !== undefined && sign !== undefined) {
    return correction(`${sign}${text.trim()}${sign}`, whole, general);
  }
  const [link, url, linkText] = /^<a\s+href="([^"<>\s]+)"\s*>([^<>[\]]+)<\/a>/i.exec(rest) ?? [];
  if (link !== undefined) return correction(`[${linkText}](${url})`, link, general);
  if (/^<!--.*-->$/.test(source)) {
    const isLine = source === rest.trim() && startOf(node).column === 1;
    return isLine ? 'Slett linjen.' : deletion(node, 0, source.length, file);
  }
  if (name === 'br') return 'Skriv `\\` sist på linjen i stedet, og fortsett på neste linje.';
  return general;
}
