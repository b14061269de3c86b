import matter from 'gray-matter';
import type { Problem } from '../problem.ts';
import { fileFault } from '../source/file-fault.ts';
import { type SeparateFields, separateFields } from './delimiters/separate-fields.ts';
import { frontMatterShape } from './schema.ts';
import { fieldsTooLong, parseYamlFields, type YamlFields } from './yaml-fields.ts';

/** The block between the two `---`, read as strict YAML 1.2. */
export interface ParsedFrontMatter extends YamlFields {
  /** The Markdown, preceded by as many newlines as were cut off, so that lines are the file's own. */
  readonly markdown: string;
}

/** gray-matter runs `---js` and finds `---constructor` on the prototype: every other engine refuses. */
function refuse(): never {
  throw new Error('Only YAML front matter is read.');
}

const refusedEngines = Object.fromEntries(
  ['javascript', 'js', 'coffee', 'json', 'toml'].map((name) => [name, { parse: refuse }]),
);

/**
 * Takes a file's text apart into front matter and Markdown; `file` is what problems call it.
 * Reads what it can where the two are not parted as they should be.
 */
export function parseFrontMatter(text: string, file: string): ParsedFrontMatter {
  const parts = separateFields(text, file);
  const unread = unreadable(parts, file);
  if (unread !== undefined) return withoutFields(parts, unread);
  const { fieldsAfter, bodyAfter, problems } = parts;
  let fields: YamlFields | undefined;
  const parse = (yaml: string) => {
    fields = parseYamlFields('\n'.repeat(fieldsAfter) + yaml.slice(1), file, frontMatterShape);
    return {};
  };
  const engines = { yaml: { parse }, ...refusedEngines };
  // The first line is ours, so that it names no engine.
  const clean = ['---', ...parts.fields, '---', ...parts.body].join('\n');
  const { content } = matter(clean, { language: 'yaml', engines });
  if (fields === undefined) throw new Error('The fields were not read.');
  return {
    ...fields,
    problems: [...problems, ...fields.problems],
    markdown: '\n'.repeat(bodyAfter) + content,
  };
}

/** What is wrong with fields that are not to be read. */
function unreadable({ fields, problems }: SeparateFields, file: string) {
  if (fields.every((line) => /^\s*(?:#|$)/.test(line))) {
    return problems.length > 0 ? [] : [emptyProblem(file)];
  }
  const tooLong = fieldsTooLong(fields.join('\n'), file);
  return tooLong && [tooLong];
}

/** The text below is read all the same. */
function withoutFields(
  { body, bodyAfter, problems }: SeparateFields,
  more: readonly Problem[],
): ParsedFrontMatter {
  return {
    ...parseYamlFields('', '', frontMatterShape),
    extent: 'none',
    problems: [...problems, ...more],
    markdown: '\n'.repeat(bodyAfter) + body.join('\n'),
  };
}

function emptyProblem(file: string): Problem {
  return fileFault(
    file,
    'front-matter-empty',
    'Det står ingen felter mellom de to linjene med «---».',
    'Skriv minst `type`, `id`, `tittel`, `ingress`, `status` og `endringer`.',
  );
}
