import { type Colour, contrast, over } from './colour.ts';
import type { Clip } from './on-picture.ts';

/** A colour laid over a part of the page, and the contrast it is to have there. */
export interface Laid {
  readonly colour: Colour;
  readonly least: number;
  readonly clip: Clip;
}

/** For each colour the share of the points of its part of the page that it stands out from. */
export async function sharesThatHold(
  png: string,
  laid: readonly Laid[],
): Promise<readonly number[]> {
  const painted = await drawn(png);
  return laid.map(({ colour, least, clip }) => {
    const points = pointsIn(painted, clip);
    const held = points.filter((point) => contrast(over(colour, point), point) >= least);
    return held.length / points.length;
  });
}

/** Throws where the part has no points. */
function pointsIn(painted: OffscreenCanvasRenderingContext2D, clip: Clip): readonly Colour[] {
  const width = Math.max(1, Math.floor(clip.width));
  const height = Math.max(1, Math.floor(clip.height));
  const { data } = painted.getImageData(Math.floor(clip.x), Math.floor(clip.y), width, height);
  const points: Colour[] = [];
  for (let at = 0; at < data.length; at += 4) {
    points.push([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, 1]);
  }
  if (points.length === 0) throw new Error('The picture has no points.');
  return points;
}

async function drawn(png: string): Promise<OffscreenCanvasRenderingContext2D> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  if (context === null) throw new Error('The browser cannot draw.');
  context.drawImage(picture, 0, 0);
  return context;
}
