/** A file as it stands in a text editor, not saved yet. It is read in the place of what the disk has. */
export interface UnsavedFile {
  /** Relative to the content folder, with `/`: `nb/havn/index.md`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
