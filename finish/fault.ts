/** Something that keeps the built site from being published. */
export interface Fault {
  /** The address of a page (`/en/glossary`) or a place in the source (`app/x.tsx:3`). */
  readonly where: string;
  /** What is wrong and what to do, in plain Norwegian. */
  readonly message: string;
}
