import type { Problem } from '../../../../../lib/content/problem.ts';
import type { LockedPages } from '../../../../../lib/permalinks/read-lock.ts';

type Place = Pick<Problem, 'line' | 'column' | 'message'>;
type Lines = readonly string[];

/** The file that a hint says is to be changed, where that is another than the one with the fault. */
export function fileNamedBy(hint: string): string | undefined {
  const named =
    /^(?:Legg til linje|Skriv `kildeverter|Sett avsnitt).* i (?:content\/)?((?:nb|en)\/\S+\.md|site\.yaml|permalinks\.lock\.json)\b/;
  return named.exec(hint)?.[1];
}

/** What an editor does who reads the hints about pages that belong together. */
export const pageWays: readonly (readonly [
  hint: RegExp,
  follow: (lines: Lines, place: Place, ...quoted: string[]) => Lines,
])[] = [
  // «Legg til linjen `  - /om` under `tidligere:`.»
  [
    /^Legg til linjene? (.+) under `([a-z]+:)`/,
    (lines, _place, added = '', key = '') => below(lines, lines.indexOf(key), quotedIn(added)),
  ],
  // «Legg til linjene `tidligere:` og `  - /om`.»: a line that stands there is not written again.
  [
    /^Legg til linjene (`.+?`)(?:\.| i )/,
    (lines, { line }, added = '') => {
      const [key = '', ...items] = quotedIn(added);
      return lines.includes(key)
        ? below(lines, lines.indexOf(key), items)
        : below(lines, line - 1, [key, ...items]);
    },
  ],
  // «Skriv `kildeverter: [annet.example]` i site.yaml.»
  [
    /^Skriv `(kildeverter: [^`]+)` i /,
    (lines, _place, right = '') =>
      lines.map((line) => (line.startsWith('kildeverter:') ? right : line)),
  ],
  // «Slett linjen, og `relatert:` når lista er tom.»
  [
    /Slett linjen, og (?:skriv `([a-z]+: \[\])`|`([a-z]+:)`) når lista er tom/,
    (lines, { line }, empty = '', key = empty.replace(' []', '')) =>
      withoutItem(lines, line, key, empty),
  ],
  // «Skriv `type: side` og `meny: ingen`, slett feltet `formulering`, eller flytt fila.»
  [
    /^Skriv (`type: .+?`)(?:, slett felte(?:t|ne) (`.+?`))?, eller flytt fila/,
    (lines, { line }, written = '', strange = '') => [
      ...withoutFields(lines.slice(0, line - 1), quotedIn(strange)),
      ...quotedIn(written),
      ...withoutFields(lines.slice(line), quotedIn(strange)),
    ],
  ],
  // «Flytt ordet opp, så det står over «Vann».»
  [
    /Flytt \S+ (opp|ned), så \S+ står (?:over|under) (?:«([^»]+)»|`([^`]+)`)/,
    (lines, { line }, direction = '', term = '', item = '') =>
      moved(lines, line - 1, direction === 'opp', term === '' ? item : `## ${term}`),
  ],
  // «Bytt om ordene i `fra` og `til`.»
  [
    /^Bytt om ordene i `fra` og `til`/,
    (lines, { line }) => {
      const [from = '', to = ''] = lines.slice(line - 2, line).map((text) => text.slice(9));
      return [
        ...lines.slice(0, line - 2),
        `  - fra: ${to.trim()}`,
        `    til: ${from.trim()}`,
        ...lines.slice(line),
      ];
    },
  ],
  // «Har eieren selv tatt det bort, slett `"avsnitt-2"` i content/permalinks.lock.json, linje 3.»
  [
    /slett (`"avsnitt.+"`) i \S+, linje (\d+)/,
    (lines, _place, gone = '', line = '') => {
      const address = /"([^"]+)":/.exec(lines[Number(line) - 1] ?? '')?.[1] ?? '';
      const { pages }: { pages: LockedPages } = JSON.parse(lines.join('\n'));
      const page = pages[address];
      const isKept = (fragment: string) => !quotedIn(gone).includes(JSON.stringify(fragment));
      if (page !== undefined) page.fragments = page.fragments.filter(isKept);
      return JSON.stringify({ pages }, null, 2).split('\n');
    },
  ],
  // «Behold linjene fra begge sider, og slett dem som begynner med «<<<<<<<», «=======» og «>>>>>>>».»
  [
    /^Behold linjene fra begge sider, og slett dem som begynner med/,
    (lines) => lines.filter((line) => !/^(?:<{7}|={7}|>{7})/.test(line)),
  ],
  [
    /^Skriv et komma bakerst på linjen/,
    (lines, { line }) => lines.with(line - 1, `${lines[line - 1]},`),
  ],
  [
    /^Slett kommaet/,
    (lines, { line, column }) => {
      const text = lines[line - 1] ?? '';
      return lines.with(line - 1, text.slice(0, column - 1) + text.slice(column));
    },
  ],
];

function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, quoted = '']) => quoted);
}

/** Throws where there is no line to write below. */
function below(lines: Lines, index: number, added: Lines): Lines {
  if (index < 0) throw new Error(`There is nothing to write «${added.join(' ')}» under.`);
  return lines.toSpliced(index + 1, 0, ...added);
}

function withoutItem(lines: Lines, line: number, key: string, empty: string): Lines {
  const left = lines.toSpliced(line - 1, 1);
  const index = left.indexOf(key);
  const isEmpty = !/^\s*- /.test(left[index + 1] ?? '');
  return isEmpty ? left.toSpliced(index, 1, ...(empty === '' ? [] : [empty])) : left;
}

/** A field goes with the lines that are indented below it. */
function withoutFields(lines: Lines, keys: readonly string[]): Lines {
  return keys.reduce<Lines>((left, key) => {
    const start = left.findIndex((line) => line.startsWith(`${key}:`));
    if (start === -1) return left;
    const rest = left.slice(start + 1).findIndex((line) => !/^\s/.test(line));
    return left.toSpliced(start, rest + 1);
  }, lines);
}

/** Moves a term with its text, or an item with its fields, above or below the one that holds `beside`. */
function moved(lines: Lines, index: number, isUp: boolean, beside: string): Lines {
  const [start, end] = blockAround(lines, index);
  const rest = lines.toSpliced(start, end - start);
  const there = isUp
    ? rest.findIndex((line) => line.includes(beside))
    : rest.findLastIndex((line) => line.includes(beside));
  if (there === -1) throw new Error(`«${beside}» is on no line.`);
  const [above, under] = blockAround(rest, there);
  return rest.toSpliced(isUp ? above : under, 0, ...lines.slice(start, end));
}

function blockAround(lines: Lines, index: number): readonly [start: number, end: number] {
  const isTerm = lines[index]?.startsWith('## ') === true;
  const begins = isTerm ? /^## / : /^\s*- /;
  const start = lines.findLastIndex((line, at) => at <= index && begins.test(line));
  const length = lines
    .slice(start + 1)
    .findIndex((line) => begins.test(line) || (!isTerm && /^\S/.test(line)));
  return [start, length === -1 ? lines.length : start + 1 + length];
}
