import type { Problem } from '../../../../../lib/content/problem.ts';
import { greenCity } from '../green-city.ts';
import type { Files } from '../write-content.ts';
import { fileNamedBy, pageWays } from './follow-page-hint.ts';

type Place = Pick<Problem, 'line' | 'column' | 'message'>;
type Lines = readonly string[];

/** What an editor does with a file or a folder who reads a hint word for word. */
const waysWithFiles: readonly (readonly [
  hint: RegExp,
  follow: (files: Files, path: string, ...quoted: string[]) => Files,
])[] = [
  // «Kall fila `om.md`.» «Slett fila hvis innholdet er det samme. Ellers kall fila `om-2.md`.»
  [
    /[Kk]all (?:fila|mappa) `([^`]+)`/,
    (files, path, name = '') => move(files, path, path.replace(/[^/]*$/, name)),
  ],
  // «Flytt fila til `content/nb/om.md`.»
  [
    /Flytt (?:fila|bildet|mappa) til `content\/([^`]+)`/,
    (files, path, to = '') => move(files, path, to),
  ],
  // «Flytt det som ligger i den, til content/nb/havn, og slett mappa.»
  [
    /Flytt det som ligger i den, til content\/(\S+), og slett mappa/,
    (files, path, to = '') => move(files, path, to),
  ],
  // «Slett fila, eller legg den utenfor innholdet.» «Flytt det som skal leses, til …, og slett mappa.»
  [/[Ss]lett (?:fila|mappa)/, (files, path) => move(files, path, undefined)],
];

/** What an editor does with lines who reads a hint word for word. */
const ways: readonly (readonly [
  hint: RegExp,
  follow: (lines: Lines, place: Place, ...quoted: string[]) => Lines,
])[] = [
  ...pageWays,
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
      const rest = lines[line - 1]?.slice(column - 1) ?? '';
      const wrong = [...message.matchAll(/«([^»]+)»|`([^`]+)`| (\/\S+?)\.?$/g)].flatMap(
        ([, ...quoted]) => quoted.filter((one) => one !== undefined && rest.includes(one)),
      );
      const quoted = wrong[0] ?? '';
      return onLine(lines, line, (text) => replaceFrom(text, column, quoted, meant));
    },
  ],
  // «Slett `og` først på linjen.»
  [
    /Slett `([^`]+)` først på linjen/,
    (lines, { line, column }, gone = '') =>
      onLine(lines, line, (text) => replaceFrom(text, column, `${gone} `, '')),
  ],
  // «Slett `<script>` og alt fram til og med `</script>`.»
  [
    /Slett `([^`]+)` og alt fram til og med `([^`]+)`/,
    (lines, place, from = '', to = '') => cut(lines, place, from, to),
  ],
  // «Slett `onload="go()"`.»
  [/Slett `([^`]+)`/, (lines, place, wrong = '') => cut(lines, place, wrong, '')],
  // «Slett det: sett markøren etter tegnet, og trykk på slettetasten én gang.»
  [/^Slett det: sett markøren etter tegnet/, (lines, place) => replaceSign(lines, place, '')],
  [
    /^Sett markøren etter tegnet, slett det, og trykk på linjeskift/,
    (lines, place) => replaceSign(lines, place, '\n'),
  ],
  // «Behold det som skal stå, og slett linjene som begynner med «<<<<<<<», …»: what stood first is kept.
  [/Behold det som skal stå, og slett/, (lines, { line }) => joined(lines, line - 1)],
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
  const named = fileNamedBy(problem.hint);
  const path = named ?? problem.file.replace(/^content\//, '');
  // In another file the fields begin below the first line.
  const place = named === undefined ? problem : { ...problem, line: 1, column: 1 };
  const all: Files = { ...greenCity, ...files };
  for (const [pattern, follow] of waysWithFiles) {
    const found = pattern.exec(problem.hint);
    if (found !== null) return { ...files, ...follow(all, path, ...found.slice(1)) };
  }
  const text = all[path];
  if (typeof text !== 'string') throw new Error(`${path} is no text.`);
  for (const [pattern, follow] of ways) {
    const found = pattern.exec(problem.hint);
    if (found !== null) {
      const lines = follow(text.split('\n'), place, ...found.slice(1));
      return { ...files, [path]: lines.join('\n') };
    }
  }
  throw new Error(`Nobody can follow «${problem.hint}» word for word.`);
}

/** A file or a folder in another place, or gone. */
function move(files: Files, from: string, to: string | undefined): Files {
  const moved = Object.entries(files).filter(
    ([path]) => path === from || path.startsWith(`${from}/`),
  );
  if (moved.length === 0) throw new Error(`${from} is not there.`);
  if (to !== undefined && files[to] !== undefined) throw new Error(`${to} is there already.`);
  return Object.fromEntries(
    moved.flatMap(([path, content]): (readonly [string, Files[string]])[] => [
      [path, undefined],
      ...(to === undefined ? [] : [[to + path.slice(from.length), content] as const]),
    ]),
  );
}

/** Without what begins at the place or after it, up to the end of `to`. */
function cut(lines: Lines, { line, column }: Place, from: string, to: string): Lines {
  const text = lines.join('\n');
  const before = lines.slice(0, line - 1).reduce((length, one) => length + one.length + 1, 0);
  const start = text.indexOf(from, before + column - 1);
  const end = text.indexOf(to, start + from.length);
  if (start === -1 || end === -1) throw new Error(`«${from}» is not there.`);
  return (text.slice(0, start) + text.slice(end + to.length)).split('\n');
}

/** With the first side of a conflict that begins at an index. */
function joined(lines: Lines, start: number): Lines {
  const middle = lines.indexOf('=======', start);
  const end = lines.findIndex((text, index) => index > middle && text.startsWith('>>>>>>>'));
  return [...lines.slice(0, start), ...lines.slice(start + 1, middle), ...lines.slice(end + 1)];
}

function replaceSign(lines: Lines, { line, column }: Place, by: string): Lines {
  return onLine(lines, line, (text) => {
    const sign = String.fromCodePoint(text.codePointAt(column - 1) ?? 0);
    return text.slice(0, column - 1) + by + text.slice(column - 1 + sign.length);
  });
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
