import type { Picture as PagePicture } from '../../lib/content/index.ts';
import type { ViewContext } from '../view-context.ts';
import { Picture } from './picture.tsx';

/** The picture that opens a page, with its credit. */
export function Hero({
  picture,
  context,
  isWide = false,
}: {
  picture: PagePicture;
  context: ViewContext;
  /** From edge to edge, not as wide as the text. */
  isWide?: boolean;
}) {
  const sizes = isWide ? '100vw' : '(width < 44rem) 100vw, 40rem';
  return (
    <figure className="hero">
      <Picture picture={picture} sizes={sizes} context={context} priority />
      <figcaption>
        {picture.caption} {context.words.pictureCredit(picture.credit)}
      </figcaption>
    </figure>
  );
}
