/** A part of a file that is too large to be kept in memory; both ends count. */
export interface FilePart {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** What goes out on the wire; without a body nothing but headers does. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The same, value after name, where they were prepared: Node writes those faster. */
  readonly flatHeaders?: string[];
  /** Text is Latin-1, a letter for a byte: Node sends it with the headers in one go. */
  readonly body?: Buffer | string | FilePart;
}
