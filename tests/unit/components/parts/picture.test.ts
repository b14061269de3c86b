import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Picture } from '../../../../components/parts/picture.tsx';
import type { PictureFile } from '../../../../lib/media/picture-file.ts';
import { publishPicture } from '../../../../lib/media/publish-picture.ts';
import { srcSet } from '../../../../lib/media/src-set.ts';

const href = (address: string) => `/base${address}`;
const context = { href, srcSet: (copies: Parameters<typeof srcSet>[0]) => srcSet(copies, href) };
const published = (src: string, width: number, height: number) =>
  publishPicture(src, { width, height }, Buffer.from(src));

function markup(file: PictureFile, narrow?: PictureFile, priority?: boolean): string {
  const picture = { ...file, alt: 'Kai', credit: 'Kari', ...(narrow ? { narrow } : {}) };
  const flag = priority === undefined ? {} : { priority };
  return renderToStaticMarkup(createElement(Picture, { picture, sizes: '50vw', context, ...flag }));
}

const drawing = published('kart.svg', 300, 200);
const photograph = published('kai.jpg', 600, 400);
const set = (extension: string) => {
  const address = `/base${photograph.address}`.replace('600', 'W').replace('jpg', extension);
  return `srcSet="${address.replace('W', '480')} 480w, ${address.replace('W', '600')} 600w"`;
};

describe('Picture', () => {
  it('draws a drawing as one file', () => {
    const src = `/base${drawing.address}`;
    expect(markup(drawing)).toBe(
      `<img src="${src}" alt="Kai" width="300" height="200" loading="lazy"/>`,
    );
  });

  it('is fetched before others where it is seen first', () => {
    const html = markup(drawing, undefined, true);
    expect(html).toContain('fetchPriority="high"');
    expect(html).not.toContain('loading=');
  });

  it('offers the copies of a photograph, the lightest format first', () => {
    expect(markup(photograph)).toBe(
      '<picture>' +
        `<source type="image/avif" ${set('avif')} sizes="50vw"/>` +
        `<source type="image/webp" ${set('webp')} sizes="50vw"/>` +
        `<img src="/base${photograph.address}" ${set('jpg')} sizes="50vw" alt="Kai" width="600" height="400" loading="lazy"/>` +
        '</picture>',
    );
  });

  it('offers narrow screens what is composed apart for them, with its own size', () => {
    const narrow = published('smal.svg', 100, 150);
    expect(markup(drawing, narrow)).toBe(
      '<picture>' +
        `<source media="(width &lt; 44rem)" type="image/svg+xml" srcSet="/base${narrow.address}" width="100" height="150"/>` +
        `<img src="/base${drawing.address}" alt="Kai" width="300" height="200" loading="lazy"/>` +
        '</picture>',
    );
  });

  it('offers narrow screens a photograph in the place of a drawing', () => {
    const html = markup(drawing, photograph);
    const apart = (type: string, extension: string) =>
      `<source media="(width &lt; 44rem)" type="image/${type}" ${set(extension)} sizes="50vw" width="600" height="400"/>`;
    const sources = [apart('avif', 'avif'), apart('webp', 'webp'), apart('jpeg', 'jpg'), '<img'];
    expect(html).toContain(sources.join(''));
  });
});
