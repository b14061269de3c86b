/** One thing that was measured, against a reference measured in the same run. */
export interface Figure {
  readonly section: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it is measured against. */
  readonly reference: string;
  readonly referenceValue: number;
  /** Value divided by reference; the median of such, where they were measured in turn. */
  readonly ratio: number;
  /** What is aimed at, in words. A bench tells and judges nothing. */
  readonly goal?: string;
}

/** A figure with its ratio. */
export function figure(given: Omit<Figure, 'ratio'>): Figure {
  return { ...given, ratio: given.value / given.referenceValue };
}

/** What was measured several times, in turn with its reference: a machine is not as fast all the time. */
interface InTurn extends Omit<Figure, 'value' | 'referenceValue' | 'ratio'> {
  readonly values: readonly number[];
  readonly referenceValues: readonly number[];
}

/** The medians of what was measured in turn. */
export function figureInTurn({ values, referenceValues, ...given }: InTurn): Figure {
  const ratios = values.map((value, turn) => value / (referenceValues[turn] ?? Number.NaN));
  return {
    ...given,
    value: median(values),
    referenceValue: median(referenceValues),
    ratio: median(ratios),
  };
}

/** The middle one, the upper of two. Not a number where there are none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
