import Negotiator from 'negotiator';

/** What negotiator 1.1 takes and its types do not know: our order where the reader has none. */
interface EncodingNegotiator {
  encodings(available: string[], options: { preferred: string[] }): string[];
}

const ours = ['br', 'gzip', 'identity'];

/** Browsers have few lists between them, and short ones; what others send is not to fill the memory. */
const mostKept = 1_000;
const longestKept = 100;
const kept = new Map<string, readonly string[]>();

/** Of `br`, `gzip` and `identity`, those that an `Accept-Encoding` takes, best first. */
export function acceptedEncodings(header = ''): readonly string[] {
  const known = kept.get(header);
  if (known !== undefined) return known;
  const negotiator: EncodingNegotiator = new Negotiator({ headers: { 'accept-encoding': header } });
  const accepted = negotiator.encodings(ours, { preferred: ours });
  if (kept.size === mostKept) kept.clear();
  if (header.length <= longestKept) kept.set(header, accepted);
  return accepted;
}
