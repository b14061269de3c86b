import { keep, nameOf, readKept } from '../../build-cache/kept-file.ts';
import type { MarkdownInput } from './markdown-file.ts';
import { renderMarkdown } from './render-markdown.ts';
import type { RenderingCache } from './rendering-cache.ts';

/**
 * Rendering that finds again what was rendered before. `settings` is all that `href` and `picture`
 * of the input come of.
 */
export function rememberRendering(
  { folder, version, isWritable }: RenderingCache,
  settings: unknown,
): typeof renderMarkdown {
  const madeBy = nameOf(version, settings);
  return (input) => {
    const name = nameOf(madeBy, ownParts(input));
    const kept = readKept(folder, name);
    if (kept !== undefined) return JSON.parse(kept.toString());
    const rendered = renderMarkdown(input);
    if (isWritable) keep(folder, name, Buffer.from(JSON.stringify(rendered)));
    return rendered;
  };
}

/** What a text brings to its rendering itself. */
function ownParts({ href: _, picture: __, ...own }: MarkdownInput) {
  return own satisfies Omit<MarkdownInput, 'href' | 'picture'>;
}
