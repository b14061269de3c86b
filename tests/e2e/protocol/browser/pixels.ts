import { type Colour, contrast, over } from './colour.ts';

/** The share of a picture's points that hold a contrast to a colour laid over them. */
export async function shareThatHolds(png: string, colour: Colour, least: number): Promise<number> {
  const points = await pointsOf(png);
  const held = points.filter((point) => contrast(over(colour, point), point) >= least);
  return held.length / points.length;
}

/** Every fourth point of a PNG, as colours. Throws where there is none. */
async function pointsOf(png: string): Promise<readonly Colour[]> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const { width, height, context } = await drawn(bytes);
  const { data } = context.getImageData(0, 0, width, height);
  const points: Colour[] = [];
  for (let at = 0; at < data.length; at += 16) {
    points.push([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, 1]);
  }
  if (points.length === 0) throw new Error('The picture has no points.');
  return points;
}

async function drawn(bytes: Uint8Array<ArrayBuffer>) {
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = picture;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error('The browser cannot draw.');
  context.drawImage(picture, 0, 0);
  return { width, height, context };
}
