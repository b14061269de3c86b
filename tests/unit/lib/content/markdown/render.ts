import { expect } from 'vitest';
import type { MarkdownInput } from '../../../../../lib/content/markdown/markdown-file.ts';
import { renderMarkdown } from '../../../../../lib/content/markdown/render-markdown.ts';
import type { Problem } from '../../../../../lib/content/problem.ts';
import type { PictureFile } from '../../../../../lib/media/picture-file.ts';
import type { ToldProblem } from '../write-content.ts';

/** A drawing and a photograph. */
const pictures: readonly PictureFile[] = [
  {
    src: 'kart.svg',
    width: 300,
    height: 200,
    address: '/assets/kart-1.svg',
    plain: { type: 'image/svg+xml', copies: [{ address: '/assets/kart-1.svg', width: 300 }] },
    lighter: [],
  },
  {
    src: 'kai.jpg',
    width: 600,
    height: 400,
    address: '/assets/kai-600-1.jpg',
    plain: { type: 'image/jpeg', copies: copies('jpg') },
    lighter: [
      { type: 'image/avif', copies: copies('avif') },
      { type: 'image/webp', copies: copies('webp') },
    ],
  },
];

function copies(extension: string) {
  return [480, 600].map((width) => ({ address: `/assets/kai-${width}-1.${extension}`, width }));
}

/** A text of a page called «Havna», under the base path `/base`. */
export function markdownInput(text: string, input: Partial<MarkdownInput> = {}): MarkdownInput {
  return {
    file: 'content/nb/havna.md',
    text,
    language: 'nb',
    title: 'Havna',
    numbered: false,
    href: (address) => `/base${address}`,
    picture: (name) => pictures.find(({ src }) => src === name),
    ...input,
  };
}

/** Renders as for that page. Whatever comes of a text can be kept as JSON, for builds do. */
export function render(text: string, input: Partial<MarkdownInput> = {}) {
  const rendered = renderMarkdown(markdownInput(text, input));
  expect(JSON.parse(JSON.stringify(rendered))).toStrictEqual(rendered);
  return rendered;
}

export function htmlOf(text: string, input: Partial<MarkdownInput> = {}): string {
  return render(text, input).body.html.trimEnd();
}

export function problemsOf(text: string): readonly Problem[] {
  return render(text).problems;
}

/** The places and names of the rules that a text breaks. */
export function toldOf(text: string, input: Partial<MarkdownInput> = {}): readonly string[] {
  return render(text, input).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

/** A whole problem in the file that `render` renders. */
export function problem(
  line: number,
  column: number,
  rule: string,
  message: string,
  hint: string,
): ToldProblem {
  return { file: 'content/nb/havna.md', line, column, severity: 'error', rule, message, hint };
}
