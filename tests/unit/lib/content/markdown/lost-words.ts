import type { RenderedMarkdown } from '../../../../../lib/content/markdown/render-markdown.ts';
import type { RuleName } from '../../../../../lib/rulebook/rule-book.ts';
import { shownWords } from './shown-words.ts';

/** Rules that say of words that they are not shown, from their line on. */
const below: ReadonlySet<RuleName> = new Set([
  ...(['raw-html', 'picture-alt-markup', 'directive-attributes', 'directive-unknown'] as const),
  ...(['definition-unused', 'definition-duplicate'] as const),
]);
/** The same, of words on their line. */
const onLine: ReadonlySet<RuleName> = new Set(['code-info', 'heading-id-invalid']);
/** The same, of their words and of notes and addresses that nothing else refers to. */
const anywhere: ReadonlySet<RuleName> = new Set([
  ...(['footnote-unused', 'footnote-duplicate', 'table-cells'] as const),
]);

/** Words of a text, each there once, that neither stand on the page nor are told of. */
export function lostWords(
  text: string,
  { body, links, problems }: RenderedMarkdown,
): readonly string[] {
  const shown = new Set(shownWords(body.html));
  const lines = text.split('\n');
  return lines.flatMap((line, index) =>
    (line.match(/ord\d+/g) ?? []).filter(
      (word) =>
        !shown.has(word) &&
        // Of links to files those tell who know the pages.
        !links.some(({ url }) => !/^[/#]|^https:/.test(url) && url.includes(word)) &&
        !problems.some(
          ({ rule, line: told }) =>
            anywhere.has(rule) ||
            (below.has(rule) && told <= index + 1) ||
            (onLine.has(rule) && told === index + 1),
        ),
    ),
  );
}
