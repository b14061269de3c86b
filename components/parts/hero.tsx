import type { Picture } from '../../lib/content/index.ts';
import type { ViewContext } from '../view-context.ts';

/** The picture that opens a page, with its credit. */
export function Hero({ picture, context }: { picture: Picture; context: ViewContext }) {
  const { href, width, height, alt, caption, credit } = context.picture(picture);
  return (
    <figure className="hero">
      <img src={href} alt={alt} width={width} height={height} fetchPriority="high" />
      <figcaption>
        {caption} {context.words.pictureCredit(credit)}
      </figcaption>
    </figure>
  );
}
