import { settingsSchema } from '../site/settings-schema.ts';
import { fieldSnippets } from './field-snippets.ts';
import { frontMatterJsonSchema } from './front-matter-json-schema.ts';
import { type JsonSchema, jsonSchema } from './json-schema.ts';
import { pageSnippets } from './page-snippets.ts';
import type { Snippet } from './snippet.ts';
import { textSnippets } from './text-snippets.ts';

interface EditorFile {
  /** From the root of the project. */
  readonly path: string;
  readonly text: string;
}

const origin = 'Laget av `npm run schema` fra reglene i lib. Endringer her forsvinner.';

/** What is made from the schemas, so that a text editor can complete fields and tell of faults. */
export function editorFiles(): readonly EditorFile[] {
  return [
    schemaFile('front-matter', 'Feltene øverst på en side', frontMatterJsonSchema()),
    schemaFile('site', 'Innstillingene for nettstedet', jsonSchema(settingsSchema)),
    {
      path: '.vscode/content.code-snippets',
      text: `// ${origin}\n${write(byName([...pageSnippets(), ...fieldSnippets(), ...textSnippets()]))}`,
    },
  ];
}

function schemaFile(name: string, title: string, { $schema, ...schema }: JsonSchema): EditorFile {
  return {
    path: `.vscode/${name}.schema.json`,
    text: write({ $schema, $comment: origin, title, ...schema }),
  };
}

function byName(snippets: readonly Snippet[]): Readonly<Record<string, object>> {
  return Object.fromEntries(
    snippets.map(({ name, ...snippet }) => [name, { scope: 'markdown', ...snippet }]),
  );
}

function write(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
