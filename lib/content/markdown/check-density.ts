import { formatNumber } from '../../languages/format-number.ts';
import type { Problem } from '../problem.ts';
import { fileFault } from '../source/file-fault.ts';
import { lineDepths } from './line-depths.ts';
import { lineMarks } from './line-marks.ts';
import type { MarkdownInput } from './markdown-file.ts';

/** Something the parser's time grows with the square of, and how much of it there may be. */
interface Bound {
  readonly most: number;
  /** Whether an empty line begins a new count. */
  readonly inParagraph: boolean;
  readonly count: (line: string, depth: number) => number;
  /** What there is too much of. */
  readonly what: string;
  readonly hint: string;
}

const apart =
  'Sett tomme linjer mellom avsnittene. Skal tegnene stå i teksten, skriv `\\` foran dem.';
const divide = 'Del teksten på flere sider.';

const longestAddress = 2000;
const hugeAddress = new RegExp(`(?:www\\.|://)\\S{${longestAddress}}`, 'i');

const bounds: readonly Bound[] = [
  {
    most: 1000,
    inParagraph: true,
    count: (line) => countOf(line, /[*_~]/g),
    what: 'tegn for utheving (`*`, `_` og `~`) i ett avsnitt',
    hint: apart,
  },
  {
    most: 3000,
    inParagraph: true,
    count: (line) => countOf(line, /[[\]]/g),
    what: 'hakeparenteser i ett avsnitt',
    hint: apart,
  },
  {
    most: 15_000,
    inParagraph: false,
    count: (line) => countOf(line, /[*_~[\]`<|@{]|:(?=[a-zæøå])|!(?=\[)|(?<=\])\(/gi),
    what: 'Markdown-tegn',
    hint: divide,
  },
  {
    most: 5000,
    inParagraph: false,
    count: (line) => countOf(line, /www\.|:\/\/|@/gi),
    what: 'nettadresser',
    hint: divide,
  },
  {
    most: longestAddress,
    inParagraph: false,
    count: (line) => (hugeAddress.test(line) ? Number.POSITIVE_INFINITY : 0),
    what: 'tegn i én nettadresse',
    hint: 'Sett et mellomrom der adressen slutter.',
  },
  {
    most: 2000,
    inParagraph: false,
    count: (line) => Math.max(0, lineMarks(line).length - 1),
    what: 'sitater og lister som begynner på samme linje',
    hint: 'Begynn hvert punkt og hvert sitat på sin egen linje.',
  },
  {
    most: 25_000,
    inParagraph: false,
    count: (_line, depth) => depth,
    what: 'nivåer av sitater, lister og ruter til sammen',
    hint: divide,
  },
  {
    most: 500,
    inParagraph: false,
    count: (line) => countOf(line, /^[\s>]*(?:-+|=+)\s*$/g),
    what: 'streker',
    hint: divide,
  },
  {
    most: 500,
    inParagraph: false,
    count: (line) => countOf(line, /^[\s>]*::/g),
    what: 'linjer som begynner med kolon',
    hint: divide,
  },
];

const mostCells = 6000;
const deepestBrackets = 100;

/** Refuses what would take the parser seconds or minutes, before it is tried. */
export function checkDensity({ text, file }: MarkdownInput): Problem | undefined {
  const lines = text.split('\n');
  const depths = lineDepths(lines);
  const faults = [
    ...bounds.map((bound) => exceeded(bound, lines, depths)),
    largeTable(lines),
    deepBrackets(lines),
  ];
  const [first] = faults
    .filter((fault) => fault !== undefined)
    .toSorted((one, other) => one.index - other.index);
  if (first === undefined) return undefined;
  const place = { line: first.index + 1, column: 1 };
  return fileFault(file, 'markup-dense', first.message, first.hint, place);
}

interface Fault {
  /** Of the line. */
  readonly index: number;
  readonly message: string;
  readonly hint: string;
}

function exceeded(
  bound: Bound,
  lines: readonly string[],
  depths: readonly number[],
): Fault | undefined {
  let counted = 0;
  const index = lines.findIndex((line, at) => {
    if (bound.inParagraph && line.trim() === '') counted = 0;
    counted += bound.count(line, depths[at] ?? 0);
    return counted > bound.most;
  });
  if (index < 0) return undefined;
  return { index, message: messageFor(bound.most, bound.what), hint: bound.hint };
}

/** Every row has as many cells as the head, even where it says nothing. */
function largeTable(lines: readonly string[]): Fault | undefined {
  let columns = 0;
  let cells = 0;
  const index = lines.findIndex((line) => {
    if (line.trim() === '') columns = 0;
    else if (/^[\s>|:-]*$/.test(line)) columns = Math.max(columns, columnsOf(line));
    cells += columns;
    return cells > mostCells;
  });
  if (index < 0) return undefined;
  return {
    index,
    message: messageFor(mostCells, 'celler i tabeller'),
    hint: 'Del tabellen, eller ta bort kolonner.',
  };
}

function columnsOf(underline: string): number {
  return underline.replace(/^[\s>]*\||\|\s*$/g, '').split('|').length;
}

/** What is never closed counts too: the parser tries it again and again. */
function deepBrackets(lines: readonly string[]): Fault | undefined {
  let depth = 0;
  const index = lines.findIndex((line) => {
    if (line.trim() === '') depth = 0;
    return (line.match(/[[\]]/g) ?? []).some((sign) => {
      depth = sign === '[' ? depth + 1 : Math.max(0, depth - 1);
      return depth > deepestBrackets;
    });
  });
  if (index < 0) return undefined;
  return {
    index,
    message: messageFor(deepestBrackets, 'hakeparenteser inni hverandre'),
    hint: apart,
  };
}

function messageFor(most: number, what: string): string {
  return `Her er det mer enn ${formatNumber(most)} ${what}.`;
}

function countOf(line: string, pattern: RegExp): number {
  return line.match(pattern)?.length ?? 0;
}
