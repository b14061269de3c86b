import type { Paragraph, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { calloutNames } from '../content/markdown/directive-names.ts';
import { markdownParser } from '../content/markdown/markdown-parser.ts';
import { readHeadingIds } from '../content/markdown/read-heading-ids.ts';
import { restoreLiteralDirectives } from '../content/markdown/restore-literal-directives.ts';
import type { Language } from '../languages/language.ts';
import type { OwnLink } from './own-page.ts';
import type { Passage } from './passage.ts';
import { type Reading, readSigns } from './read-signs.ts';

const reader = markdownParser()
  .use(() => restoreLiteralDirectives)
  .use(() => readHeadingIds)
  .freeze();

/**
 * The passages of a body, but for quotes, code and what is in another language, and its links.
 * The Markdown has no fault, and stands where it does in its file.
 */
export function readBody(
  source: string,
  language: Language,
): { readonly passages: readonly Passage[]; readonly links: readonly OwnLink[] } {
  const tree = reader.parse(source);
  reader.runSync(tree, source);
  const links: OwnLink[] = [];
  const reading = { source, language, definitions: definitionsOf(tree), links };
  return { passages: tree.children.flatMap((block) => passagesOf(block, reading)), links };
}

function definitionsOf(tree: Root): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  });
  return definitions;
}

function passagesOf(block: RootContent, reading: Reading, inList = false): readonly Passage[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraphPassage(block, reading, inList)];
    case 'heading':
    case 'tableCell':
      return [{ ...readSigns(block.children, reading), isProse: false, isField: false }];
    case 'containerDirective':
      if (!calloutNames.has(block.name) && block.name !== reading.language) return [];
      return block.children.flatMap((child) => passagesOf(child, reading, inList));
    case 'list':
    case 'listItem':
      return block.children.flatMap((child) => passagesOf(child, reading, true));
    case 'footnoteDefinition':
    case 'table':
    case 'tableRow':
      return block.children.flatMap((child) => passagesOf(child, reading, inList));
    default:
      return [];
  }
}

/** A point of a list is a sentence where it ends as one. */
function paragraphPassage(block: Paragraph, reading: Reading, inList: boolean): Passage {
  const signs = readSigns(block.children, reading);
  const isLabel = block.data?.directiveLabel === true;
  return { ...signs, isProse: !isLabel && (!inList || /[.!?]$/.test(signs.text)), isField: false };
}
