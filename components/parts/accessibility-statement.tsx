import type { ViewContext } from '../view-context.ts';

/** The way to the statement that the law asks of the owner, or word that there is none yet. */
export function AccessibilityStatement({ context }: { context: ViewContext }) {
  const { settings, words } = context;
  const { accessibilityStatement } = settings;
  return (
    <p className="accessibility-statement">
      {accessibilityStatement === undefined ? (
        words.noAccessibilityStatement
      ) : (
        <a href={accessibilityStatement}>{words.readAccessibilityStatement}</a>
      )}
    </p>
  );
}
