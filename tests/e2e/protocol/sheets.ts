import type { Expected } from './browser/print.ts';
import type { Line, Sheet } from './printed-lines.ts';

/** What is wrong with printed sheets, held against what the page says. */
export function sheetFaults(sheets: readonly Sheet[], expected: Expected): readonly string[] {
  const numbers = numberLines(sheets);
  const bodies = sheets.map((sheet, index) => withoutLine(sheet, numbers?.[index]));
  const text = bare(bodies.flatMap(({ runs }) => runs.map(({ str }) => str)).join(''));
  const isMissing = (words: string) => !text.includes(bare(words));
  return [
    ...expected.runs.filter(isMissing).map((run) => `«${run.trim()}» is not on paper`),
    ...expected.targets.filter(isMissing).map((target) => `${target} is not on paper`),
    ...sheets.flatMap(runsOff),
    ...lonelyHeadings(bodies, expected.headings),
    ...bodies.flatMap(({ runs }, index) =>
      runs.length > 0 ? [] : [`sheet ${index + 1} is empty`],
    ),
    ...(numbers === undefined ? ['the sheets have no numbers'] : []),
  ];
}

function withoutLine({ width, runs, lines }: Sheet, left: Line | undefined): Sheet {
  return {
    width,
    runs: runs.filter(({ y }) => y !== left?.y),
    lines: lines.filter(({ y }) => y !== left?.y),
  };
}

function runsOff({ width, lines }: Sheet): readonly string[] {
  return lines
    .filter(({ right }) => right > width)
    .map(({ text }) => `«${text}» runs off the paper`);
}

/** A sheet whose last line is a heading, or the end of one. */
function lonelyHeadings(bodies: readonly Sheet[], headings: readonly string[]): readonly string[] {
  return bodies
    .slice(0, -1)
    .flatMap(({ lines }) => lines.at(-1)?.text ?? [])
    .filter((text) => headings.some((heading) => bare(heading).endsWith(bare(text))))
    .map((text) => `the heading «${text}» stands alone at the foot of a sheet`);
}

/**
 * The line of each sheet that bears its number: the lowest, or the uppermost, and alike on all but
 * for the number. Undefined where a sheet has none.
 */
function numberLines(sheets: readonly Sheet[]): readonly Line[] | undefined {
  return [-1, 0]
    .map((edge) => sheets.flatMap(({ lines }) => lines.at(edge) ?? []))
    .filter((lines) => lines.length === sheets.length)
    .find((lines) => {
      const shapes = lines.map(({ text }, index) =>
        text.replace(new RegExp(`(?<!\\d)${index + 1}(?!\\d)`), '#'),
      );
      return new Set(shapes).size === 1 && /^[^#\d]*#(?:\D+\d+)?\D*$/.test(shapes[0] ?? '');
    });
}

/** Words without what a line break may change: blanks, hyphens, capitals, letters drawn as one. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u2010-]/g, '')
    .toLowerCase();
}
