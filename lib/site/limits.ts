/** What every server of the site puts up with. Sizes in bytes, times in milliseconds. */
export const limits = {
  /** Of the target of a request, with its query. */
  target: 8192,
  /** Of the target and the headers together. */
  head: 16 * 1024,
  /** How long a head may take to arrive, and then the rest of the request. */
  headTime: 6_000,
  requestTime: 8_000,
  /** How long nothing may happen on a connection: longer than a proxy in front keeps one it may still use (nginx: 60 s). */
  silence: 65_000,
} as const;
