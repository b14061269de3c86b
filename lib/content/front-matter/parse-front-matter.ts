import matter from 'gray-matter';
import type { Position } from '../position.ts';
import type { Problem } from '../problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { parseYamlFields, type YamlFields } from './yaml-fields.ts';

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
 * Takes a file's text apart into front matter and Markdown.
 * Gives the problems alone where no front matter can be read.
 */
export function parseFrontMatter(source: SourceFile): ParsedFrontMatter | readonly Problem[] {
  const delimiter = delimiterProblem(source);
  if (delimiter !== undefined) return [delimiter];
  let fields: YamlFields | readonly Problem[] | undefined;
  const parse = (text: string) => {
    fields = parseYamlFields(text, source.printed);
    return {};
  };
  const engines = { yaml: { parse }, ...refusedEngines };
  const { content } = matter(source.text, { language: 'yaml', engines });
  if (fields === undefined) return [emptyProblem(source.printed)];
  if (!('data' in fields)) return fields;
  const cutLines = source.text.slice(0, source.text.length - content.length).split('\n').length - 1;
  return { ...fields, markdown: '\n'.repeat(cutLines) + content };
}

function delimiterProblem({ text, printed }: SourceFile): Problem | undefined {
  const lines = text.split('\n');
  if (lines[0] !== '---') {
    return fault(
      printed,
      { line: 1, column: 1 },
      'front-matter-missing',
      'Fila begynner ikke med feltene.',
      'La den første linjen være nøyaktig «---», uten noe foran eller etter.',
    );
  }
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (closing === -1) {
    return fault(
      printed,
      { line: 1, column: 1 },
      'front-matter-unclosed',
      'Feltene slutter aldri.',
      'Skriv en linje med nøyaktig «---» mellom feltene og teksten.',
    );
  }
  if (lines[closing] !== '---') {
    return fault(
      printed,
      { line: closing + 1, column: 1 },
      'front-matter-delimiter',
      `Linjen «${lines[closing]}» begynner som slutten på feltene, men er det ikke.`,
      'Skriv nøyaktig «---» der feltene slutter.',
    );
  }
  return undefined;
}

function emptyProblem(file: string): Problem {
  return fault(
    file,
    { line: 1, column: 1 },
    'front-matter-empty',
    'Det står ingen felter mellom de to linjene med «---».',
    'Skriv minst `type`, `id`, `tittel`, `ingress`, `status` og `endringer`.',
  );
}

function fault(
  file: string,
  position: Position,
  rule: string,
  message: string,
  hint: string,
): Problem {
  return { file, ...position, severity: 'error', rule, message, hint };
}
