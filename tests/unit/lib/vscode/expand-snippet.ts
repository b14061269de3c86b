import type { Snippet } from '../../../../lib/vscode/snippet.ts';

const variables: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '11',
  CURRENT_DATE: '24',
};

/** A snippet as it stands once it is filled in: what is given by number, else what it suggests. */
export function expandSnippet(
  { body }: Snippet,
  typed: Readonly<Record<number, string>> = {},
): string {
  return body
    .join('\n')
    .replace(/\$(CURRENT_[A-Z]+)/g, (_, name: string) => variables[name] ?? '?')
    .replace(
      /\$\{(\d+)(?:\|([^|,]+)[^|]*\||:([^}]*))\}|\$(\d+)/g,
      (_, given: string | undefined, first = '', likely = '', bare = '') =>
        typed[Number(given ?? bare)] ?? (first || likely),
    );
}
