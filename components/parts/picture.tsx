import type { Picture as PagePicture } from '../../lib/content/index.ts';
import type { PictureFormat } from '../../lib/media/picture-file.ts';
import type { ViewContext } from '../view-context.ts';

const narrowScreens = '(width < 44rem)';

interface PictureProps {
  readonly picture: PagePicture;
  /** How wide it is shown: the `sizes` of HTML, from which a browser chooses among the copies. */
  readonly sizes: string;
  readonly context: Pick<ViewContext, 'href' | 'srcSet'>;
  /** Seen first on the page: fetched at once and before others. Other pictures wait until they are near. */
  readonly priority?: boolean;
}

/** A picture in the best format and width for the screen. Its place is kept before it comes. */
export function Picture({ picture, sizes, context, priority = false }: PictureProps) {
  const { narrow, lighter, plain, alt, width, height } = picture;
  const choice = ({ copies }: PictureFormat) => ({
    srcSet: context.srcSet(copies),
    sizes: copies.length > 1 ? sizes : undefined,
  });
  const image = (
    <img
      src={context.href(picture.address)}
      {...(plain.copies.length > 1 ? choice(plain) : {})}
      alt={alt}
      width={width}
      height={height}
      {...(priority ? { fetchPriority: 'high' } : { loading: 'lazy' })}
    />
  );
  if (narrow === undefined && lighter.length === 0) return image;
  return (
    <picture>
      {narrow &&
        [...narrow.lighter, narrow.plain].map((format) => (
          <source
            key={format.type}
            media={narrowScreens}
            type={format.type}
            {...choice(format)}
            width={narrow.width}
            height={narrow.height}
          />
        ))}
      {lighter.map((format) => (
        <source key={format.type} type={format.type} {...choice(format)} />
      ))}
      {image}
    </picture>
  );
}
