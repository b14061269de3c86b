/** Whether the bytes of a PNG or a WebP hold more than one picture. */
export function isAnimated(bytes: Buffer): boolean {
  return isAnimatedWebp(bytes) || isAnimatedPng(bytes);
}

/** The header of the extended format has a bit for it. */
function isAnimatedWebp(bytes: Buffer): boolean {
  return bytes.toString('latin1', 8, 16) === 'WEBPVP8X' && ((bytes[20] ?? 0) & 2) !== 0;
}

/** A chunk before the first picture says so. */
function isAnimatedPng(bytes: Buffer): boolean {
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return false;
  // Chunks follow the signature: length, name, what it holds, checksum.
  for (let at = 8; at + 8 <= bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (name === 'acTL' || name === 'IDAT') return name === 'acTL';
  }
  return false;
}
