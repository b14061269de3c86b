import { z } from 'zod';

/** Rows that say how long they are, as React's own reader knows them; the others end with the line. */
const sizedRow = /^[0-9a-f]*:[TAOobUSsLlGgMmV]([0-9a-f]+),/;
const moduleRow = /^[0-9a-f]*:I(?=\[)/;
const moduleReference = z.tuple([z.union([z.number(), z.string()])]).rest(z.unknown());

/** The ids of the client modules that a page's payload refers to (rows such as `5:I[123,[],"x"]`). */
export function clientReferences(payload: Buffer): string[] {
  const found = new Set<string>();
  let at = 0;
  while (at < payload.length) {
    const opening = payload.toString('latin1', at, at + 40);
    const [sizedHead, size] = sizedRow.exec(opening) ?? [];
    if (sizedHead !== undefined && size !== undefined) {
      at += sizedHead.length + Number.parseInt(size, 16);
      continue;
    }
    const end = endOfLine(payload, at);
    const [head] = moduleRow.exec(opening) ?? [];
    if (head !== undefined) found.add(idIn(payload.toString('utf8', at + head.length, end)));
    at = end + 1;
  }
  return [...found];
}

function idIn(row: string): string {
  const [id] = moduleReference.parse(JSON.parse(row));
  return String(id);
}

function endOfLine(payload: Buffer, from: number): number {
  const end = payload.indexOf('\n', from);
  return end === -1 ? payload.length : end;
}
