import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { MarkdownFile } from './markdown-file.ts';
import { report } from './report.ts';
import { placeInSource, sourceOf } from './source-place.ts';

declare module 'mdast' {
  interface HeadingData {
    /** Written by the editor: the id, then those that once led here. */
    explicitIds?: readonly string[];
  }
}

/** Cuts `{#id}` and `{#id #former}` off the ends of headings and keeps the ids on the node. */
export function readHeadingIds(tree: Root, file: MarkdownFile): void {
  visit(tree, 'heading', (heading) => {
    const written = cutIds(heading);
    if (written === undefined) return;
    const ids = written.split(/\s+/).filter((word) => word !== '');
    if (ids.every((id) => /^#[a-z0-9-]+$/.test(id))) {
      heading.data = { ...heading.data, explicitIds: ids.map((id) => id.slice(1)) };
      return;
    }
    report(
      file,
      placeInSource(heading, file, sourceOf(heading, file).lastIndexOf('{')),
      'heading-id-invalid',
      `«{${written}}» er ikke en gyldig id.`,
      'Skriv `#` og så bare a–z, 0–9 og bindestrek: `{#var-rolle}`. Flere skilles med mellomrom.',
    );
  });
}

/** Gives what stands between the brackets. */
function cutIds(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const found = /\s*\{\s*([#.][^{}]*)\}$/.exec(last.value);
  if (found === null) return undefined;
  last.value = last.value.slice(0, found.index);
  return found[1];
}
