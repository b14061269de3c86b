/** What a step can tell a person by: an annotation beside the line it is about. */
export type AnnotationKind = 'error' | 'warning' | 'notice';

/**
 * A line by which a step talks to GitHub's runner: `::error file=a.md,line=4::Hva som er galt`.
 * Values are escaped as in `command.ts` of actions/toolkit, so that none of them ends the line or
 * becomes a command of its own. An empty property is left out.
 */
export function workflowCommand(
  kind: AnnotationKind,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${[kind, ...(list.length > 0 ? [list.join(',')] : [])].join(' ')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
