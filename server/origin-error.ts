/** Why the origin cannot start. The message is Norwegian, one line, and says what to do. */
export class OriginError extends Error {
  override readonly name = 'OriginError';
}
