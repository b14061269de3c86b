import type { Problem } from '../../../../../lib/content/problem.ts';
import { greenCity } from '../green-city.ts';
import type { Files } from '../write-content.ts';

type Place = Pick<Problem, 'line' | 'column' | 'message'>;
type Lines = readonly string[];

/** What an editor does who reads a hint word for word. */
const ways: readonly (readonly [
  hint: RegExp,
  follow: (lines: Lines, place: Place, ...quoted: string[]) => Lines,
])[] = [
  // «Skriv `##` i stedet for `###`.»
  [
    /Skriv `([^`]+)` i stedet for `([^`]+)`/,
    (lines, { line, column }, right = '', wrong = '') =>
      onLine(lines, line, (text) => replaceFrom(text, column, wrong, right)),
  ],
  // «Legg til linjen `---` øverst i fila.»
  [/Legg til linjen `([^`]+)` øverst/, (lines, _place, added = '') => [added, ...lines]],
  // «Slett alt over den første linjen med `---`.»
  [
    /Slett alt over den første linjen med `([^`]+)`/,
    (lines, _place, first = '') => lines.slice(lines.indexOf(first)),
  ],
  // «Begynn linjen med to mellomrom: `  - park`.»
  [
    /Begynn linjen [^`]+: (`{1,2})(.+)\1\./,
    (lines, { line }, _fence, right = '') => onLine(lines, line, () => right),
  ],
  // «Legg til linjen `  - bryggene` der siden skal stå.»
  [
    /Legg til linjen `([^`]+)`/,
    (lines, { line }, added = '') => [...lines.slice(0, line), added, ...lines.slice(line)],
  ],
  // «Skriv `- havn`.»
  [
    /Skriv `(- [^`]+)`/,
    (lines, { line }, right = '') =>
      onLine(lines, line, (text) => text.replace(/^(\s*).*$/, (_, indent) => indent + right)),
  ],
  // «Mente du `tittel`? Skriv `tittel: Parken`.» «Skriv `status: redaksjonell`.»
  [
    /Skriv `([a-z]+:(?: [^`]+)?)`/,
    (lines, { line }, right = '') =>
      onLine(lines, line, (text) =>
        text.replace(/^(\s*(?:- )?).*$/, (_, indent) => indent + right),
      ),
  ],
  // «Mente du `/havn`?»: in the place of what the message quotes.
  [
    /Mente du `([^`]+)`\?/,
    (lines, { line, column, message }, meant = '') => {
      const wrong = /«([^»]+)»|`([^`]+)`| (\/\S+?)\.?$/.exec(message);
      const quoted = wrong?.slice(1).find((one) => one !== undefined) ?? '';
      return onLine(lines, line, (text) => replaceFrom(text, column, quoted, meant));
    },
  ],
  // «Slett `og` først på linjen.»
  [
    /Slett `([^`]+)` først på linjen/,
    (lines, { line, column }, gone = '') =>
      onLine(lines, line, (text) => replaceFrom(text, column, `${gone} `, '')),
  ],
  // «Slett den ene linjen.»
  [
    /[Ss]lett (?:den ene )?linjen/,
    (lines, { line }) => [...lines.slice(0, line - 1), ...lines.slice(line)],
  ],
];

/** The files after the hint of each problem was followed, from the last to the first. Throws where a hint says nothing that can be. */
export function followHints(files: Files, problems: readonly Problem[]): Files {
  return [...problems]
    .reverse()
    .reduce<Files>((before, problem) => followHint(before, problem), files);
}

function followHint(files: Files, problem: Problem): Files {
  const path = problem.file.replace(/^content\//, '');
  const all: Files = { ...greenCity, ...files };
  const text = all[path];
  if (typeof text !== 'string') throw new Error(`${path} is no text.`);
  for (const [pattern, follow] of ways) {
    const found = pattern.exec(problem.hint);
    if (found !== null) {
      const lines = follow(text.split('\n'), problem, ...found.slice(1));
      return { ...files, [path]: lines.join('\n') };
    }
  }
  throw new Error(`Nobody can follow «${problem.hint}» word for word.`);
}

function onLine(lines: Lines, line: number, change: (text: string) => string): Lines {
  return lines.map((text, index) => (index === line - 1 ? change(text) : text));
}

/** Throws where there is nothing to replace. */
function replaceFrom(text: string, column: number, wrong: string, right: string): string {
  const index = text.indexOf(wrong, Math.max(0, column - 1));
  if (wrong === '' || index === -1) throw new Error(`«${wrong}» is not on the line «${text}».`);
  return text.slice(0, index) + right + text.slice(index + wrong.length);
}
