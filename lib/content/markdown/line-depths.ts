import { lineMarks } from './line-marks.ts';

/**
 * How many quotes, lists and boxes each line stands in, counted cheaply and rather too high:
 * lists by the columns of their marks, boxes by their colons. Lines that begin none of them say nothing.
 */
export function lineDepths(lines: readonly string[]): readonly number[] {
  const boxes: number[] = [];
  const marks: number[] = [];
  return lines.map((line) => {
    const found = lineMarks(line);
    const [first] = found;
    if (first !== undefined) {
      while ((marks.at(-1) ?? -1) >= first) marks.pop();
      marks.push(...found);
    }
    countBox(line, boxes);
    return line.trim() === '' ? 0 : boxes.length + (first === undefined ? 0 : marks.length);
  });
}

/** Opens a box within those there are, or closes the first that has no more colons, and all in it. */
function countBox(line: string, boxes: number[]): void {
  const [, colons, rest] = /^[\s>]*(:{3,})(.*)/.exec(line) ?? [];
  if (colons === undefined || rest === undefined) return;
  if (rest.trim() !== '') {
    boxes.push(colons.length);
    return;
  }
  const closed = boxes.findIndex((each) => each <= colons.length);
  if (closed >= 0) boxes.length = closed;
}
