/** A way in which nginx is known to answer otherwise than the origin. */
export interface Deviation {
  readonly reason: string;
  /** Names of questions; without it any. */
  readonly questions?: RegExp;
  /** The statuses of nginx's answers; without it any. */
  readonly on?: readonly number[];
  /** Parts of the answer that may differ. */
  readonly parts?: readonly string[];
  /** The statuses of two answers that are not the same at all; nginx's is undefined where it gives none. */
  readonly statuses?: readonly [origin: number, nginx: number | undefined];
}

export const deviations: readonly Deviation[] = [
  {
    reason: 'nginx cannot be kept from saying what it is, only from saying which version',
    parts: ['server'],
  },
  {
    reason: 'nginx makes its own of a file’s time and size, the origin of its bytes',
    parts: ['etag'],
  },
  {
    reason: 'nginx says so on whole files alone, where it matters',
    on: [206],
    parts: ['accept-ranges'],
  },
  {
    reason:
      'nginx sends what it likes best of what the reader takes; no reader we know of ranks them',
    questions: /^ranks /,
    parts: ['body', 'content-encoding', 'content-length'],
  },
  {
    reason: 'nginx names the encoding of the page that the reader has (RFC 9110, 15.4.5 lets it)',
    on: [304],
    parts: ['content-encoding'],
  },
  {
    reason: 'nginx has written the headers of the file before it sees that the part is not there',
    on: [416],
    parts: ['body', 'content-length', 'content-type', 'cache-control', 'vary', 'speculation-rules'],
  },
  {
    reason: 'nginx takes a part that cannot be read for one that is not there',
    questions: /^no part bytes=tull |^corpus, ranges: nothing/,
    statuses: [200, 416],
  },
  {
    reason: 'nginx gives parts to HEAD too; nobody asks so',
    questions: /^part for head /,
    statuses: [200, 206],
  },
  {
    reason: 'nginx holds to conditions that are for those who write (RFC 9110, 13.1.1 and 13.1.4)',
    questions: /^wants (?:another only|unchanged) /,
    statuses: [200, 412],
  },
  {
    reason: 'nginx looks at the time too, which no reader has had from us',
    questions: /^has it, and since /,
    statuses: [304, 200],
  },
  {
    reason: 'nginx takes as much once more, so that requests can follow close on one another',
    questions: /^ninety headers/,
    statuses: [431, 200],
  },
  {
    reason: 'nginx knows of any method, Node of those that are registered',
    questions:
      /^tull |^corpus, methods other than reading: (?:a method nobody knows|an endless method)/,
    statuses: [400, 405],
  },
  {
    reason: 'nginx refuses what leads above the root before it looks for it',
    questions:
      /^(?:above|hostile \/%2e%2e)|^corpus, traversal: (?:plain|deep|encoded dots|encoded slash)$/,
    statuses: [404, 400],
  },
  {
    reason:
      'nginx takes the address out of a whole one, as RFC 9112, 3.2.2 asks; it answers with none of its host',
    questions: /^absolute-form /,
    statuses: [400, 200],
  },
  {
    reason: 'as above, and what it leads to is an address of ours',
    questions:
      /^absolute-form, leads on |^corpus, targets that are not a path: another host, absolute/,
    statuses: [400, 308],
  },
  {
    reason: 'as above',
    questions: /^absolute-form, missing /,
    statuses: [400, 404],
  },
  {
    reason: 'nginx reads the target before the method',
    questions: /^authority-form |^corpus, methods other than reading: CONNECT/,
    statuses: [405, 400],
  },
  {
    reason: 'nginx 1.22 does not know the target that stands for the server itself',
    questions: /^asterisk-form, options /,
    statuses: [204, 400],
  },
  {
    reason: 'nginx reads the host and refuses what is none, or two; the origin never looks at it',
    questions: /^host(?:, empty|, not one| twice)|^corpus, hosts that are claimed: two hosts/,
    statuses: [200, 400],
  },
  {
    reason: 'nginx has a page of its own where the body of what it refuses cannot be read',
    questions: /^corpus, two requests in one: a chunk of no size/,
    parts: ['body', 'content-length', 'content-type'],
  },
  {
    reason: 'nginx takes a line feed for the end of a line (RFC 9112, 2.2)',
    questions: /^bare line feeds|^corpus, .*: (?:a line feed in a header|line feeds alone)/,
    statuses: [400, 200],
  },
  {
    reason: 'nginx hangs up on a slow reader without a word',
    questions: /^slow head/,
    statuses: [408, undefined],
  },
  {
    reason: 'nginx answers the protocol of 1991 in kind: without headers',
    questions: /^old protocol|^corpus, bytes that are no request: no version/,
    statuses: [400, undefined],
  },
];
