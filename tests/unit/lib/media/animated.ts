import sharp from 'sharp';

/** A WebP of two pictures. */
export function animatedWebp(): Promise<Buffer> {
  const frames = Buffer.from([...Buffer.alloc(4 * 4 * 3, 0), ...Buffer.alloc(4 * 4 * 3, 255)]);
  const shape = { width: 4, height: 8, channels: 3, pageHeight: 4 } as const;
  return sharp(frames, { raw: shape }).webp().toBuffer();
}

/** A PNG that says it is the first of two pictures. */
export async function animatedPng(): Promise<Buffer> {
  const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const chunk = Buffer.from('\0\0\0\bacTL\0\0\0\x02\0\0\0\0\xf3\x8d\x93\x70', 'latin1');
  // After the signature and the header, 8 and 25 bytes.
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}
