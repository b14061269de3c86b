import type { Definition, Image, Link } from 'mdast';
import type { MarkdownFile } from './markdown-file.ts';
import { sourceOf } from './source-place.ts';

/** What stands right before an address, the surest first. */
const before = ['](', '](<', ']: ', ']: <', ']:', '<', ''];

interface Found {
  readonly written: string;
  readonly index: number;
}

/**
 * Where the address of a link or a picture stands in its source, and as what: `www.` stands for
 * `http://www.`, an e-mail address for one with `mailto:`, and `\\` for `\\`.
 */
export function addressInSource(
  node: Link | Image | Definition,
  file: MarkdownFile,
): Found | undefined {
  const source = sourceOf(node, file);
  const written = source.includes(node.url)
    ? node.url
    : node.url.replace(/^(?:http:\/\/|mailto:)/, '');
  if (written === '') return undefined;
  for (const signs of before) {
    const index = source.lastIndexOf(signs + written);
    if (index >= 0) return { written, index: index + signs.length };
  }
  return inCode(source);
}

/** With backslashes or codes for some of its signs. */
function inCode(source: string): Found | undefined {
  const start = source.lastIndexOf('](');
  const [, opening = '', written] = /^(\]\(\s*<?)([^\s<>()]+)/.exec(source.slice(start)) ?? [];
  return written === undefined ? undefined : { written, index: start + opening.length };
}
