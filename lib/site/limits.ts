/** What every server of the site puts up with. Sizes in bytes, times in milliseconds. */
export const limits = {
  /** Of the target of a request, with its query. */
  target: 8192,
  /** Of the target and the headers together. */
  head: 16 * 1024,
  /** How long a head may take to arrive, and then the rest of the request. */
  headTime: 6_000,
  requestTime: 8_000,
  /** Longer than a proxy in front keeps a connection it may still use (nginx: 60 s). */
  keepAlive: 65_000,
  /** A reader who takes nothing for so long is gone. */
  silence: 30_000,
} as const;
