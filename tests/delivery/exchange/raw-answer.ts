/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  /** In the order they came, names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** Reads the bytes of one answer, after those that only say to go on. Undefined where it is none. */
export function parseAnswer(bytes: Buffer): RawAnswer | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  const [line = '', ...fields] = bytes
    .subarray(0, Math.max(0, end))
    .toString('latin1')
    .split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(line)?.[1]);
  if (!(status >= 100)) return undefined;
  const body = bytes.subarray(end + 4);
  if (status < 200) return parseAnswer(body);
  const headers = fields.map((field) => {
    const colon = field.indexOf(':');
    return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()] as const;
  });
  return { status, headers, body };
}

/** The value of a header; several are joined by `, `, as HTTP has it. Undefined where there is none. */
export function headerOf(answer: RawAnswer, name: string): string | undefined {
  const values = answer.headers.filter(([one]) => one === name).map(([, value]) => value);
  return values.length === 0 ? undefined : values.join(', ');
}
