import sharp, { type Sharp } from 'sharp';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Like a photograph: soft shapes, fine grain, and a red edge to the left. Always the same. */
export async function photograph({ width, height }: Size): Promise<Sharp> {
  const shapes = { width: 150, height: 100 };
  const soft = await sharp(grain(shapes, 150), raw(shapes))
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer();
  const fine = grain({ width, height }, 20);
  const edge = width * 0.05;
  const pixels = soft.map((value, index) => {
    if (Math.floor(index / 3) % width < edge) return index % 3 === 0 ? 220 : 20;
    return value + (fine[index] ?? 0);
  });
  return sharp(pixels, raw({ width, height }));
}

function raw({ width, height }: Size) {
  return { raw: { width, height, channels: 3 } } as const;
}

/** Values from 0 to `strength`, three to a pixel. */
function grain({ width, height }: Size, strength: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length: width * height * 3 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state / 2 ** 32) * strength;
  });
}

/** The mean colour of a part of a picture. */
export async function colourOf(
  picture: Uint8Array,
  region: Size & { readonly left: number; readonly top: number },
): Promise<readonly number[]> {
  const part = await sharp(picture).extract(region).removeAlpha().toBuffer();
  const { channels } = await sharp(part).stats();
  return channels.map(({ mean }) => Math.round(mean));
}
