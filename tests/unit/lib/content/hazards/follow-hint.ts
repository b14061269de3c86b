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
  // «Skriv `- ` i stedet for `• ` på linje 5–7.» on those that have it.
  [
    /Skriv `([^`]+)` i stedet for `([^`]+)` på linje (\d+)(?:–(\d+))?/,
    (lines, _, right = '', wrong = '', first = '', last = first) =>
      lines.map((text, index) =>
        isBetween(index + 1, first, last) ? text.replace(wrong, () => right) : text,
      ),
  ],
  // «Skriv ```` `a` ```` i stedet for ```` <a> ````.»
  [
    /Skriv ```` (.+?) ```` i stedet for ```` (.+?) ````/,
    (lines, { line, column }, right = '', wrong = '') =>
      onLine(lines, line, (text) => replaceFrom(text, column, wrong, right)),
  ],
  // «Skriv `##` i stedet for `###`.»
  [
    /Skriv `([^`]+)` i stedet for `([^`]+)`/,
    (lines, { line, column }, right = '', wrong = '') =>
      onLine(lines, line, (text) => replaceFrom(text, column, wrong, right)),
  ],
  // «Legg til linjen `  - bryggene` der siden skal stå.»
  [
    /Legg til linjen `([^`]+)`/,
    (lines, { line }, added = '') => [...lines.slice(0, line), added, ...lines.slice(line)],
  ],
  // «Mente du `tittel`? Skriv `tittel: Parken`.» «Skriv `status: redaksjonell`.»
  [
    /Skriv `([a-z]+: [^`]+)`/,
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
  // «Skriv ett mellomrom i stedet.»
  [
    /Skriv ett mellomrom i stedet/,
    (lines, { line, column }) =>
      onLine(lines, line, (text) => {
        const [blanks = ''] = /^\s+/.exec(text.slice(column - 1)) ?? [];
        return replaceFrom(text, column, blanks, ' ');
      }),
  ],
  // «Skriv en id bakerst i overskriften: ` {#rolle-2}`.»
  [
    /bakerst i overskriften: `([^`]+)`/,
    (lines, { line }, id = '') => onLine(lines, line, (text) => text + id),
  ],
  // «Slett innrykket på linje 5–7, men behold 2 mellomrom.»
  [
    /Slett innrykket på linje (\d+)(?:–(\d+))?(?:, men behold (\d+) mellomrom)?/,
    (lines, _, first = '', last = first, kept = '0') =>
      lines.map((text, index) =>
        isBetween(index + 1, first, last) ? text.replace(/^\s+/, ' '.repeat(Number(kept))) : text,
      ),
  ],
  // «Sett en tom linje foran streken.»
  [
    /Sett en tom linje foran/,
    (lines, { line }) => [...lines.slice(0, line - 1), '', ...lines.slice(line - 1)],
  ],
  // «Legg til en linje med «:::» der ruten slutter.» At the end of the page, at the latest.
  [/Legg til en linje med «([^»]+)»/, (lines, _, added = '') => [...lines, added, '']],
  // «Trengs den ikke, slett linje 5–7.»
  [
    /[Ss]lett linje (\d+)(?:–(\d+))?/,
    (lines, _, first = '', last = first) =>
      lines.filter((_line, index) => !isBetween(index + 1, first, last)),
  ],
  // «Slett «{.stor}».»
  [
    /Slett «([^»]+)»/,
    (lines, { line, column }, gone = '') =>
      onLine(lines, line, (text) => replaceFrom(text, column, gone, '')),
  ],
  // «Slett den ene linjen.»
  [
    /Slett (?:den ene )?linjen/,
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

function isBetween(line: number, first: string, last: string): boolean {
  return line >= Number(first) && line <= Number(last);
}

/** Throws where there is nothing to replace. */
function replaceFrom(text: string, column: number, wrong: string, right: string): string {
  const index = text.indexOf(wrong, Math.max(0, column - 1));
  if (wrong === '' || index === -1) throw new Error(`«${wrong}» is not on the line «${text}».`);
  return text.slice(0, index) + right + text.slice(index + wrong.length);
}
