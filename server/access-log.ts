/** An answer, as much of it as the log holds: nothing of who asked, and no query. */
export interface Access {
  readonly method: string | undefined;
  readonly target: string | undefined;
  readonly status: number;
  /** Of the body. */
  readonly bytes: number;
  readonly milliseconds: number;
}

export interface AccessLog {
  readonly write: (access: Access) => void;
  /** Hands on what has been gathered. */
  readonly flush: () => void;
}

const longestPath = 500;
const gatherFor = 200;
const gatherAtMost = 64 * 1024;

/** A log of one JSON object a line, handed to `out` a few times a second. */
export function createAccessLog(out: (lines: string) => void): AccessLog {
  let gathered = '';
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (gathered !== '') out(gathered);
    gathered = '';
  };
  const write = (access: Access) => {
    gathered += lineOf(access);
    if (gathered.length > gatherAtMost) flush();
    else timer ??= setTimeout(flush, gatherFor).unref();
  };
  return { write, flush };
}

function lineOf({ method, target, status, bytes, milliseconds }: Access): string {
  const line = {
    time: new Date().toISOString(),
    method,
    path: target?.replace(/[?#].*/s, '').slice(0, longestPath),
    status,
    bytes,
    ms: Math.round(milliseconds * 10) / 10,
  };
  return `${JSON.stringify(line)}\n`;
}
