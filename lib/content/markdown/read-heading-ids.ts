import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { foldFragment } from '../fragment.ts';
import { correction } from './correction.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { report } from './report.ts';
import { shorten } from './shorten.ts';
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
    reportInvalid(heading, ids, file);
  });
}

function reportInvalid(heading: Heading, ids: readonly string[], file: MarkdownFile): void {
  const source = sourceOf(heading, file);
  const start = source.lastIndexOf('{');
  const written = source.slice(start, source.indexOf('}', start) + 1);
  const names = ids.filter((id) => !id.startsWith('.')).map(foldFragment);
  const right = names.filter((name) => name !== '').map((name) => `#${name}`);
  report(
    file,
    placeInSource(heading, file, start),
    'heading-id-invalid',
    `«${shorten(written)}» er ikke en gyldig id.`,
    right.length === 0
      ? `Slett «${written}». En id er \`#\` og så bare a–z, 0–9 og bindestrek: \`{#var-rolle}\`.`
      : correction(`{${right.join(' ')}}`, written, 'Skriv `#` og så bare a–z, 0–9 og bindestrek.'),
  );
}

/** Gives what stands between the brackets. */
function cutIds(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const start = last.value.lastIndexOf('{');
  const [, written] = /^\{\s*([#.][^{}]*)\}$/.exec(last.value.slice(start)) ?? [];
  if (written !== undefined) last.value = last.value.slice(0, start).trimEnd();
  return written;
}
