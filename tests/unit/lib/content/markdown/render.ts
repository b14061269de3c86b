import type { MarkdownInput } from '../../../../../lib/content/markdown/markdown-file.ts';
import { renderMarkdown } from '../../../../../lib/content/markdown/render-markdown.ts';
import type { Problem } from '../../../../../lib/content/problem.ts';

/** Renders as for a page called «Havna», under the base path `/base`. */
export function render(text: string, input: Partial<MarkdownInput> = {}) {
  return renderMarkdown({
    file: 'content/nb/havna.md',
    text,
    language: 'nb',
    title: 'Havna',
    numbered: false,
    href: (address) => `/base${address}`,
    mediaHref: (name) => `/base/media/${name}`,
    mediaSize: (name) => (name === 'kart.png' ? { width: 300, height: 200 } : undefined),
    ...input,
  });
}

export function htmlOf(text: string, input: Partial<MarkdownInput> = {}): string {
  return render(text, input).body.html.trimEnd();
}

export function problemsOf(text: string): readonly Problem[] {
  return render(text).problems;
}

/** A whole problem in the file that `render` renders. */
export function problem(
  line: number,
  column: number,
  rule: string,
  message: string,
  hint: string,
): Problem {
  return { file: 'content/nb/havna.md', line, column, severity: 'error', rule, message, hint };
}
