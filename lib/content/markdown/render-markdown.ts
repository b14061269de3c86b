import { capProblems } from '../cap-problems.ts';
import type { Body } from '../model/page.ts';
import type { Position } from '../position.ts';
import type { Problem } from '../problem.ts';
import { createContext, type Filler, type Link, type MarkdownInput } from './markdown-file.ts';
import { pipeline } from './pipeline.ts';
import { refuseMarkdown } from './refuse-markdown.ts';

export interface RenderedMarkdown {
  readonly body: Body;
  /** Where each of the body's headings begins. */
  readonly headingPlaces: readonly Position[];
  /** The words of each block at the top level: what checksums are taken of. */
  readonly blocks: readonly string[];
  /** Well-formed addresses of links, on the site and elsewhere. Whether they lead anywhere is not known here. */
  readonly links: readonly Link[];
  /** Addresses of pictures, `media/…`. Whether the files exist is not known here. */
  readonly pictures: readonly Link[];
  /** What stands where a text is to come. Whether it may, is not known here. */
  readonly fillers: readonly Filler[];
  /** Whether the text was not parsed at all: nothing is known of its words and places. */
  readonly refused: boolean;
  /** In the order of the file; of very many of a kind the first, and how many more there are. */
  readonly problems: readonly Problem[];
}

/** Renders a file's Markdown and names all its faults. Never throws because of what the file holds. */
export function renderMarkdown(input: MarkdownInput): RenderedMarkdown {
  const { problems, ...context } = createContext(input);
  const { blocks, headings, headingPlaces, fragments, links, pictures, fillers } = context;
  const gathered = { headingPlaces, blocks, links, pictures, fillers };
  const fault = refuseMarkdown(input);
  if (fault !== undefined) {
    const body = { html: '', headings, fragments };
    return { ...gathered, body, refused: true, problems: [fault] };
  }
  const data = { markdown: { ...context, problems } };
  const html = String(pipeline.processSync({ value: input.text, data }));
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const body = { html, headings, fragments };
  return { ...gathered, body, refused: false, problems: capProblems(sorted) };
}
