/** More than this, and GitHub shows no summary of the step at all. */
export const summaryLimit = 1024 * 1024;

/** How many of some lines there is room for, in bytes. */
export function fitting(lines: readonly string[], room: number): number {
  let size = 0;
  const first = lines.findIndex((line) => {
    size += Buffer.byteLength(line) + 1;
    return size > room;
  });
  return first === -1 ? lines.length : first;
}
