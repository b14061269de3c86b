import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { editorFiles } from './editor-files.ts';

const root = resolve(import.meta.dirname, '../..');

// `schema`: writes the JSON Schemas and snippets anew, after a change of the fields.
for (const { path, text } of editorFiles()) {
  const file = resolve(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
