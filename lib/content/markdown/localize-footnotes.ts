import type { Literal, Root } from 'mdast';
import type { Options } from 'remark-html';
import type { Language } from '../../languages/language.ts';
import { contextOf, type MarkdownFile } from './markdown-file.ts';
import { markdownWords } from './markdown-words.ts';

/** Shown as nothing: tells the handler below, which sees the tree alone, the language of the page. */
interface FootnoteLanguage extends Literal {
  type: 'footnoteLanguage';
  value: Language;
}

declare module 'mdast' {
  interface RootContentMap {
    footnoteLanguage: FootnoteLanguage;
  }
}

/** Puts the footnotes' own words into the page's language. */
export function localizeFootnotes(tree: Root, file: MarkdownFile): void {
  tree.children.unshift({ type: 'footnoteLanguage', value: contextOf(file).input.language });
}

/**
 * remark-html passes no options for footnotes on, so the first node of the tree sets them:
 * words, and ids without the prefix, so that links and ids agree after the sanitiser.
 */
export const footnoteHandlers: NonNullable<Options['handlers']> = {
  footnoteLanguage(state, { value }: FootnoteLanguage) {
    const words = markdownWords[value];
    Object.assign(state.options, {
      clobberPrefix: '',
      footnoteLabel: words.footnotes,
      footnoteLabelProperties: { className: ['visually-hidden'] },
      footnoteBackLabel: (index: number, again: number) => words.footnoteBack(index + 1, again),
    });
    return [];
  },
};
