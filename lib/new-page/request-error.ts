/** What was asked for cannot be done. The message is Norwegian: what is wrong, and what to write instead. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}
