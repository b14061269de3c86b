import type { Picture as PagePicture } from '../../lib/content/index.ts';
import type { ViewContext } from '../view-context.ts';
import { Picture } from './picture.tsx';

/** The picture that opens a page, with its credit. */
export function Hero({ picture, context }: { picture: PagePicture; context: ViewContext }) {
  return (
    <figure className="hero">
      <Picture picture={picture} sizes="100vw" context={context} priority />
      <figcaption>
        {picture.caption} {context.words.pictureCredit(picture.credit)}
      </figcaption>
    </figure>
  );
}
