import { extractTextItems, getDocumentProxy } from 'unpdf';

/** A line of text on paper. Measures are points from the lower left corner of the sheet. */
export interface Line {
  readonly y: number;
  readonly text: string;
  readonly right: number;
}

export interface Sheet {
  readonly width: number;
  /** In the order they were printed: a column at a time. */
  readonly runs: readonly Run[];
  /** From the top, across all columns. */
  readonly lines: readonly Line[];
}

/** Reads the sheets of a PDF. Throws where there is nothing on them. */
export async function readSheets(pdf: Uint8Array): Promise<readonly Sheet[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { items } = await extractTextItems(document);
  if (items.flat().length === 0) throw new Error('There is nothing on paper.');
  return Promise.all(
    items.map(async (all, index) => {
      const [, , width = 0] = (await document.getPage(index + 1)).view;
      const runs = all
        .filter(({ str }) => str.trim() !== '')
        .map((run) => ({ ...run, y: Math.round(run.y) }));
      return { width, runs, lines: linesOf(runs) };
    }),
  );
}

export interface Run {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Runs of one height on the sheet are one line. */
function linesOf(runs: readonly Run[]): readonly Line[] {
  return [...Map.groupBy(runs, ({ y }) => y)]
    .toSorted(([one], [other]) => other - one)
    .map(([y, line]) => ({
      y,
      text: line.map(({ str }) => str).join(''),
      right: Math.max(...line.map(({ x, width }) => x + width)),
    }));
}
