import type { Body } from '../model/page.ts';
import type { Position } from '../position.ts';
import type { Problem } from '../problem.ts';
import { checkNesting } from './check-nesting.ts';
import { createContext, type Link, type MarkdownInput } from './markdown-file.ts';
import { pipeline } from './pipeline.ts';

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
  /** In the order of the file. */
  readonly problems: readonly Problem[];
}

/** Renders a file's Markdown and names all its faults. Never throws because of what the file holds. */
export function renderMarkdown(input: MarkdownInput): RenderedMarkdown {
  const context = createContext(input);
  const { blocks, headings, headingPlaces, fragments, links, pictures, problems } = context;
  const refused = checkNesting(input);
  if (refused !== undefined) {
    const body = { html: '', headings, fragments };
    return { body, headingPlaces, blocks, links, pictures, problems: [refused] };
  }
  const html = String(pipeline.processSync({ value: input.text, data: { markdown: context } }));
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const body = { html, headings, fragments };
  return { body, headingPlaces, blocks, links, pictures, problems: sorted };
}
