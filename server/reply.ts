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
  readonly body?: Buffer | FilePart;
}
