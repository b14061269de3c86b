import type { remark } from 'remark';
import type { Language } from '../../languages/language.ts';
import type { PictureFile } from '../../media/picture-file.ts';
import type { Heading } from '../model/page.ts';
import type { Position } from '../position.ts';
import type { Problem } from '../problem.ts';
import { type LineStarts, lineStartsOf } from './line-starts.ts';

/** A file's Markdown, and what it takes to render it. */
export interface MarkdownInput {
  /** As problems shall name it. */
  readonly file: string;
  /** Preceded by as many newlines as the front matter took, so that lines are the file's own. */
  readonly text: string;
  readonly language: Language;
  /** The page's title: names a table that stands before the first heading. */
  readonly title: string;
  /** Paragraphs at the top level get fragments: `avsnitt-1`, `avsnitt-2` and on. */
  readonly numbered: boolean;
  /** A root-relative address as it shall stand in a link. */
  readonly href: (address: string) => string;
  /** A picture by its file name alone; unknown where the file is missing or unreadable. */
  readonly picture: (fileName: string) => PictureFile | undefined;
}

/** An address in the source, as the editor wrote it. */
export interface Link {
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

/** Words that stand where a text is to come. */
export interface Filler extends Position {
  readonly words: string;
}

/** What the steps of the pipeline are given, and what they gather. */
export interface MarkdownContext {
  readonly input: MarkdownInput;
  readonly lineStarts: LineStarts;
  readonly blocks: string[];
  readonly headings: Heading[];
  /** Where each of the headings begins. */
  readonly headingPlaces: Position[];
  /** Ids of headings, former ones too, and of numbered paragraphs. */
  readonly fragments: string[];
  readonly links: Link[];
  readonly pictures: Link[];
  readonly fillers: Filler[];
  readonly problems: Problem[];
}

/** The file a step is called with: its source, and the context among its data. */
export type MarkdownFile = ReturnType<ReturnType<typeof remark>['processSync']>;

declare module 'vfile' {
  interface DataMap {
    markdown: MarkdownContext;
  }
}

/** A context in which nothing is gathered yet. */
export function createContext(input: MarkdownInput): MarkdownContext {
  const lineStarts = lineStartsOf(input.text);
  const gathered = {
    blocks: [],
    headings: [],
    headingPlaces: [],
    fragments: [],
    links: [],
    pictures: [],
    fillers: [],
  };
  return { input, lineStarts, ...gathered, problems: [] };
}

/** The context a file was given. Throws where the pipeline is run without one: a fault of ours. */
export function contextOf(file: MarkdownFile): MarkdownContext {
  if (file.data.markdown === undefined) throw new Error('The Markdown file has no context.');
  return file.data.markdown;
}
