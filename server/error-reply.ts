import { commonHeaders } from '../lib/site/headers.ts';

/** What goes out on the wire; without a body nothing but headers does. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

const texts = {
  400: 'Serveren forsto ikke forespørselen.',
  405: 'Her kan du bare lese.',
  408: 'Forespørselen tok for lang tid.',
  414: 'Adressen er for lang.',
  416: 'Filen har ikke den delen du ba om.',
  431: 'Forespørselen er for stor.',
  500: 'Noe gikk galt hos oss. Prøv igjen om litt.',
} as const;

/** The answer to a request that went wrong: a line of plain text that repeats nothing of it. */
export function errorReply(status: keyof typeof texts, extra: Reply['headers'] = {}): Reply {
  const body = Buffer.from(`${texts[status]}\n`);
  const own = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(body.length),
  };
  return { status, headers: { ...commonHeaders('error'), ...own, ...extra }, body };
}
