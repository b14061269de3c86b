/** The header of a photograph has some dozens of parts. */
const mostSegments = 1_000;

/**
 * Whether the header of a JPEG leads to its frame, where its size stands. What reads the size takes
 * seconds for a file that is made to lead nowhere.
 */
export function hasJpegFrame(bytes: Buffer): boolean {
  let at = 2;
  for (let segment = 0; segment < mostSegments && at + 4 <= bytes.length; segment += 1) {
    if (bytes[at] !== 0xff) return false;
    if (isFrame(bytes[at + 1] ?? 0)) return true;
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}

/** From C0 to CF, but for three that are tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
