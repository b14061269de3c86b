/** nginx's own, and least. */
const least = { size: 2048, bucket: 128 };

/**
 * How large the tables of nginx's maps must be for these texts to be looked up. A bucket has room
 * for two of the longest texts and what nginx keeps with each: many texts cannot all be alone in one.
 */
export function mapSize(texts: readonly string[]): {
  readonly size: number;
  readonly bucket: number;
} {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return {
    size: powerOfTwo(Math.max(least.size, texts.length * 2)),
    bucket: powerOfTwo(Math.max(least.bucket, 2 * (longest + 32))),
  };
}

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.ceil(Math.log2(atLeast));
}
