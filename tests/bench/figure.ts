/** One thing that was measured, against a reference measured in the same run. */
export interface Figure {
  readonly section: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it is measured against. */
  readonly reference: string;
  readonly referenceValue: number;
  /** Value divided by reference. */
  readonly ratio: number;
  /** What is aimed at, in words. A bench tells and judges nothing. */
  readonly goal?: string;
}

/** A figure with its ratio. */
export function figure(given: Omit<Figure, 'ratio'>): Figure {
  return { ...given, ratio: given.value / given.referenceValue };
}
