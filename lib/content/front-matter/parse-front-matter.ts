import matter from 'gray-matter';
import type { Problem } from '../problem.ts';
import { fileFault } from '../source/file-fault.ts';
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
 * Gives the problems alone where there is no telling the two apart.
 */
export function parseFrontMatter(
  text: string,
  file: string,
): ParsedFrontMatter | readonly Problem[] {
  const unread = delimiterProblem(text, file);
  if (unread !== undefined) return [unread];
  let fields: YamlFields | undefined;
  const parse = (yaml: string) => {
    fields = parseYamlFields(yaml, file);
    return {};
  };
  const engines = { yaml: { parse }, ...refusedEngines };
  const { content } = matter(text, { language: 'yaml', engines });
  if (fields === undefined) return [emptyProblem(file)];
  const cutLines = text.slice(0, text.length - content.length).split('\n').length - 1;
  return { ...fields, markdown: '\n'.repeat(cutLines) + content };
}

function delimiterProblem(text: string, file: string): Problem | undefined {
  const lines = text.split('\n');
  if (lines[0] !== '---') {
    return fileFault(
      file,
      'front-matter-missing',
      'Fila begynner ikke med feltene.',
      'La den første linjen være nøyaktig «---», uten noe foran eller etter.',
    );
  }
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (closing === -1) {
    return fileFault(
      file,
      'front-matter-unclosed',
      'Feltene slutter aldri.',
      'Skriv en linje med nøyaktig «---» mellom feltene og teksten.',
    );
  }
  if (lines[closing] !== '---') {
    return fileFault(
      file,
      'front-matter-delimiter',
      `Linjen «${lines[closing]}» begynner med «---», men er ikke nøyaktig «---».`,
      'Skriv nøyaktig «---» der feltene slutter, og ikke begynn noen linje i feltene slik.',
      { line: closing + 1, column: 1 },
    );
  }
  return fieldsTooLong(lines.slice(1, closing).join('\n'), file);
}

function emptyProblem(file: string): Problem {
  return fileFault(
    file,
    'front-matter-empty',
    'Det står ingen felter mellom de to linjene med «---».',
    'Skriv minst `type`, `id`, `tittel`, `ingress`, `status` og `endringer`.',
  );
}
