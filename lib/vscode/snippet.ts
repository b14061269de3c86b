/** What VS Code offers while one types. */
export interface Snippet {
  readonly name: string;
  /** What one types to have it offered. */
  readonly prefix: string;
  readonly description: string;
  /** Its lines, as VS Code writes snippets. */
  readonly body: readonly string[];
}
