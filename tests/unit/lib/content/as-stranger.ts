/** Nobody's number on every Unix. */
const nobody = 65_534;

/** Runs as one who may read what is open to all, and nothing more: root may read everything. */
export async function asStranger<Result>(run: () => Result | Promise<Result>): Promise<Result> {
  const { getuid, seteuid } = process;
  if (getuid === undefined || seteuid === undefined || getuid() !== 0) return run();
  seteuid(nobody);
  try {
    return await run();
  } finally {
    seteuid(0);
  }
}
