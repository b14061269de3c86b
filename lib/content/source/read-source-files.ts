import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../../languages/language.ts';
import type { Problem } from '../problem.ts';
import { decodeText } from './decode-text.ts';
import { printedPath } from './printed-path.ts';
import type { SourceFile } from './source-file.ts';

const maximumBytes = 256 * 1024;
const fileName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/;
const folderName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export interface SourceFiles {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

interface Entry {
  readonly path: string;
  readonly entry: Dirent;
}

/**
 * Every Markdown file of every language folder below `contentDirectory`, sorted by path.
 * What cannot be read as one is a problem, never left out in silence.
 * Throws where the folder itself cannot be read.
 */
export function readSourceFiles(contentDirectory: string, workingDirectory: string): SourceFiles {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const language of languages) {
    for (const { path, entry } of listFolder(contentDirectory, language)) {
      const absolute = join(contentDirectory, path);
      const printed = printedPath(absolute, workingDirectory);
      const problem = nameProblem(entry, path, printed);
      if (problem !== undefined) {
        problems.push(problem);
      } else if (entry.isFile()) {
        const read = readSourceFile(absolute, path, printed, language);
        if ('rule' in read) problems.push(read);
        else files.push(read);
      }
    }
  }
  return { files, problems };
}

function listFolder(contentDirectory: string, folder: string): Entry[] {
  const entries = readdirSync(join(contentDirectory, folder), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    const inside = entry.isDirectory() ? listFolder(contentDirectory, path) : [];
    return [{ path, entry }, ...inside];
  });
}

function nameProblem(entry: Dirent, path: string, printed: string): Problem | undefined {
  if (!entry.isFile() && !entry.isDirectory()) {
    return fault(
      printed,
      'file-kind',
      'Dette er ikke en vanlig fil.',
      'Legg selve fila her, ikke en lenke til den.',
    );
  }
  const allowed = entry.isDirectory() ? folderName : fileName;
  if (!allowed.test(entry.name)) {
    return fault(
      printed,
      'file-name',
      `Navnet «${entry.name}» kan ikke brukes.`,
      'Bruk små bokstaver a–z, tall og bindestrek. Filer slutter på «.md».',
    );
  }
  if (path.split('/').length > 3) {
    return fault(
      printed,
      'file-depth',
      'Fila ligger for dypt.',
      'En side ligger rett i språkmappa eller i mappa til en del.',
    );
  }
  return undefined;
}

function readSourceFile(
  absolute: string,
  path: string,
  printed: string,
  language: Language,
): SourceFile | Problem {
  const bytes = readFileSync(absolute);
  if (bytes.length > maximumBytes) {
    return fault(
      printed,
      'file-size',
      `Fila er på ${Math.ceil(bytes.length / 1024)} kB. Grensen er 256 kB.`,
      'Del teksten på flere sider.',
    );
  }
  const text = decodeText(bytes);
  if (text === undefined) {
    return fault(
      printed,
      'file-encoding',
      'Fila er ikke lagret som UTF-8.',
      'Lagre fila på nytt med tegnkodingen UTF-8.',
    );
  }
  return { path, printed, language, text };
}

function fault(file: string, rule: string, message: string, hint: string): Problem {
  return { file, line: 1, column: 1, severity: 'error', rule, message, hint };
}
