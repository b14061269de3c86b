import type { RuleName } from '../../../rulebook/rule-book.ts';
import type { Problem } from '../../problem.ts';
import { fileFault } from '../../source/file-fault.ts';
import type { FieldShape } from '../field-shape.ts';
import { lineMendings } from './line-mendings.ts';
import type { Mending } from './mending.ts';
import { type PlacedFault, readYaml, type YamlReading } from './read-yaml.ts';

/** YAML read to its end, whatever faults it has. */
export interface MendedYaml extends Pick<YamlReading, 'document' | 'lineCounter'> {
  /** The text as it was read in the end. */
  readonly source: string;
  readonly problems: readonly Problem[];
  /** The lines of the problems: what else is said of them follows. */
  readonly faultyLines: ReadonlySet<number>;
  readonly extent: YamlExtent;
}

/** `part`: a line had to be left out, so that a field that is not there may be in it. `none`: there is no relying on what was read. */
export type YamlExtent = 'all' | 'part' | 'none';

/** In signs read again and again: enough for dozens of faults in the fields of a page, and too little to hang. */
const budget = 100_000;
/** More than an editor makes at once. */
const mostFaults = 40;

interface Step {
  readonly lines: readonly string[];
  readonly reading: YamlReading;
}

/** Lines read, as long as the budget lasts. */
type Read = (lines: readonly string[]) => Step | undefined;

/** What came of one fault. */
interface Mended {
  readonly words?: Mending;
  readonly step: Step;
  readonly isWhole: boolean;
}

/**
 * Reads YAML, puts the first faulty line right or leaves it out, and reads on:
 * so no fault hides another, and none is told that only follows from one above it.
 */
export function mendYaml(text: string, file: string, shape: FieldShape): MendedYaml {
  const lines = text.split('\n');
  let step: Step = { lines, reading: readYaml(text, shape) };
  let left = budget;
  const read: Read = (changed) => {
    left -= text.length;
    return left < 0 ? undefined : { lines: changed, reading: readYaml(changed.join('\n'), shape) };
  };
  let extent: YamlExtent = 'all';
  const told: Problem[] = [];
  const joined: number[] = [];
  for (let fault = nextFault(step, told); fault !== undefined; fault = nextFault(step, told)) {
    const mended = mend(fault, step, read, shape);
    if (mended === undefined) {
      told.push(...step.reading.faults.map((one) => problemOf(one, file)));
      extent = 'none';
      break;
    }
    told.push(problemOf(placedFault(fault, mended.words, step.lines), file));
    if (mended.words?.isJoined) joined.push(lineAbove(step.lines, fault));
    if (!mended.isWhole) extent = 'part';
    step = mended.step;
  }
  const { document, lineCounter } = step.reading;
  const faultyLines = new Set([...told.map(({ line }) => line), ...joined]);
  const source = step.lines.join('\n');
  return { document, lineCounter, source, problems: told, faultyLines, extent };
}

/** Where all that was read had to be left out, nothing more is to be said. */
function nextFault({ reading }: Step, told: readonly Problem[]): PlacedFault | undefined {
  const [fault] = reading.faults;
  return fault?.rule === 'yaml-fields' && told.length > 0 ? undefined : fault;
}

/** The line put right, or left out with what belongs to it. Nothing where neither leads on. */
function mend(
  fault: PlacedFault,
  { lines, reading }: Step,
  read: Read,
  shape: FieldShape,
): Mended | undefined {
  if (reading.faults.length > mostFaults) return undefined;
  const index = fault.line - 1;
  let best: Mended | undefined;
  for (const words of lineMendings(fault, lines, shape)) {
    const below = without(lines, index + 1, index + 1 + (words.below ?? 0));
    const step = read(below.with(words.at ?? index, words.right));
    if (step === undefined || !isPast(step, fault)) continue;
    // What only puts the fault off to another line leaves more of them.
    if (best === undefined || countOf(step) < countOf(best.step))
      best = { words, step, isWhole: true };
    if (countOf(best.step) === 0) break;
  }
  return best ?? leaveOut(fault, lines, read);
}

function countOf({ reading }: Step): number {
  return reading.faults.length;
}

/** The line left out with what belongs to it. */
function leaveOut(fault: PlacedFault, lines: readonly string[], read: Read): Mended | undefined {
  const index = fault.line - 1;
  const step = read(without(lines, index, blockEnd(lines, fault)));
  return step !== undefined && (isPast(step, fault) || isEmpty(step))
    ? { step, isWhole: fault.kind === 'superfluous' }
    : undefined;
}

/** What is told where a line can be put right: of the line that is. */
function placedFault(
  fault: PlacedFault,
  words: Mending | undefined,
  lines: readonly string[],
): PlacedFault {
  if (words === undefined) return fault;
  const { at, message = fault.message, hint } = words;
  const told = { ...fault, message, hint, rule: ruleOf(fault) };
  return at === undefined ? told : { ...told, line: at + 1, column: widthOf(lines[at] ?? '') + 1 };
}

/** The number of the line whose value another becomes part of. */
function lineAbove(lines: readonly string[], { line }: PlacedFault): number {
  return lines.slice(0, line - 1).findLastIndex((one) => one.trim() !== '') + 1;
}

/** The lines with some left empty, so that the others keep their numbers. */
function without(lines: readonly string[], start: number, end: number): readonly string[] {
  return lines.map((line, index) => (index >= start && index < end ? '' : line));
}

/** What is faulty, if anything is, stands further down. */
function isPast({ reading }: Step, { line }: PlacedFault): boolean {
  const [next] = reading.faults;
  return next === undefined || next.line > line;
}

/** All that was there had to be left out. */
function isEmpty({ lines }: Step): boolean {
  return lines.every((line) => line.trim() === '');
}

/**
 * The lines further in than one belong to it, and so does the value of a name that stands alone.
 * To an orphan belong the lines as far in as well.
 */
function blockEnd(lines: readonly string[], { line, kind }: PlacedFault): number {
  const own = widthOf(lines[line - 1] ?? '') - (kind === 'orphan' ? 1 : 0);
  const isNext = (one: string) => widthOf(one) <= own && !/^\s*:(?:\s|$)/.test(one);
  const next = lines.findIndex((one, at) => at >= line && one.trim() !== '' && isNext(one));
  return next === -1 ? lines.length : next;
}

function widthOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** A line that can be put right has fields in it. */
function ruleOf({ rule }: PlacedFault): RuleName {
  return rule === 'yaml-fields' ? 'yaml-syntax' : rule;
}

function problemOf({ rule, message, hint, line, column }: PlacedFault, file: string): Problem {
  return fileFault(file, rule, message, hint, { line, column });
}
