import { createHash } from 'node:crypto';
import { headerOf, type RawAnswer } from '../exchange/raw-answer.ts';

/** In what two servers' answers to the same request are not the same. */
export interface Difference {
  /** `answer`, `status`, `body`, or the name of a header in lower case. */
  readonly what: string;
  readonly origin: string | undefined;
  readonly nginx: string | undefined;
}

/** Everything two answers differ in; the time they were made at apart, which both must tell. */
export function differences(
  origin: RawAnswer | undefined,
  nginx: RawAnswer | undefined,
): readonly Difference[] {
  if (origin === undefined || nginx === undefined) {
    if (origin === nginx) return [];
    const told = (answer: RawAnswer | undefined) => answer && String(answer.status);
    return [{ what: 'answer', origin: told(origin), nginx: told(nginx) }];
  }
  const names = [...origin.headers, ...nginx.headers].map(([name]) => name);
  return [
    { what: 'status', origin: String(origin.status), nginx: String(nginx.status) },
    { what: 'body', origin: toldBody(origin), nginx: toldBody(nginx) },
    ...[...new Set(names)].map((name) => ({
      what: name,
      origin: toldValue(origin, name),
      nginx: toldValue(nginx, name),
    })),
  ].filter((one) => one.origin !== one.nginx);
}

function toldValue(answer: RawAnswer, name: string): string | undefined {
  const value = headerOf(answer, name);
  return name === 'date' && value !== undefined && !Number.isNaN(Date.parse(value))
    ? 'a date'
    : value;
}

function toldBody({ body }: RawAnswer): string {
  return `${body.length} bytes, ${createHash('sha256').update(body).digest('hex').slice(0, 12)}`;
}
