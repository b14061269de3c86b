import type { RuleName } from '../rulebook/rule-book.ts';
import { isAnimated } from './is-animated.ts';
import type { MediaSize } from './media-size.ts';

/** Of a photograph. The largest cameras stay below; what is made to exhaust a machine does not. */
const mostPixels = 60_000_000;

/** Why a photograph cannot be shown, as far as its header tells. */
export function photographFault(
  bytes: Buffer,
  { width, height }: MediaSize,
): readonly [rule: RuleName, message: string, hint: string] | undefined {
  if (isAnimated(bytes)) {
    return [
      'media-animated',
      'Bildet beveger seg. Nettstedet viser bare bilder som står stille.',
      'Lagre ett av bildene i fila som JPEG eller PNG, og bruk det.',
    ];
  }
  if (width * height <= mostPixels) return undefined;
  return [
    'media-huge',
    `Bildet er for stort: ${width} × ${height} punkter.`,
    'Gjør det mindre i et bildeprogram. 2400 punkter i bredden er nok.',
  ];
}
