import { describe, expect, it } from 'vitest';
import { htmlOf, problem, problemsOf, render, toldOf } from './render.ts';

describe('resolvePictures', () => {
  it('gives a drawing its published address and its size', () => {
    const picture =
      '<p><img src="/base/assets/kart-1.svg" alt="Kart" loading="lazy" width="300" height="200"></p>';
    expect(htmlOf('![Kart](media/kart.svg)')).toBe(picture);
    expect(htmlOf('![Kart][k]\n\n[k]: media/kart.svg')).toBe(picture);
  });

  it('lets the browser choose among the copies of a photograph', () => {
    const set = (extension: string) =>
      `srcset="/base/assets/kai-480-1.${extension} 480w, /base/assets/kai-600-1.${extension} 600w"`;
    const sizes = 'sizes="(width < 44rem) 100vw, 44rem"';
    const picture =
      '<p>Se <picture>' +
      `<source type="image/avif" ${set('avif')} ${sizes}>` +
      `<source type="image/webp" ${set('webp')} ${sizes}>` +
      `<img src="/base/assets/kai-600-1.jpg" alt="Kai" loading="lazy" width="600" height="400" ${set('jpg')} ${sizes}>` +
      '</picture></p>';
    expect(htmlOf('Se ![Kai](media/kai.jpg)')).toBe(picture);
    expect(htmlOf('Se ![Kai][k]\n\n[k]: media/kai.jpg')).toBe(picture);
  });

  it('leaves a picture that is not known to those who tell of it', () => {
    expect(htmlOf('![Kai](media/kaia.jpg)')).toBe('<p><img src="media/kaia.jpg" alt="Kai"></p>');
  });

  it('gathers pictures apart from links', () => {
    const { pictures, links } = render('![A](media/a.png) ![B][b]\n\n[b]: media/b.png');
    expect(pictures).toEqual([
      { url: 'media/b.png', line: 3, column: 1 },
      { url: 'media/a.png', line: 1, column: 1 },
    ]);
    expect(links).toEqual([]);
  });

  it('asks for a text', () => {
    expect(problemsOf('Se ![ ](media/kart.svg)')).toEqual([
      problem(
        1,
        4,
        'picture-alt-missing',
        'Bildet har ingen tekst for dem som ikke ser det.',
        'Si mellom hakeparentesene hva bildet viser: `![Havna sett fra fjellet](media/havna.jpg)`.',
      ),
    ]);
  });

  it.each(['kart.svg', '/media/kart.svg', 'media/mappe/kart.svg', 'media/../kart.svg'])(
    'says where %s is to lie',
    (url) => {
      expect(problemsOf(`![Kart](${url})`)).toEqual([
        problem(
          1,
          9,
          'picture-place',
          `Bildet «${url}» ligger ikke i mappa for bilder.`,
          `Skriv \`media/kart.svg\` i stedet for \`${url}\`. Fila skal ligge i \`content/media\`.`,
        ),
      ]);
    },
  );

  it.each(['media/kart%20a.png', 'media/.skjult', 'media/'])('refuses the name %s', (url) => {
    expect(problemsOf(`![Kart](${url})`)).toEqual([
      problem(
        1,
        9,
        'picture-place',
        `Bildet «${url}» ligger ikke i mappa for bilder.`,
        'Legg fila i `content/media`, med bare a–z, 0–9, punktum og strek i navnet, og skriv `media/` foran navnet.',
      ),
    ]);
  });

  it.each(['https://example.org/kart.svg', '//example.org/kart.svg', 'data:image/png;base64,AA'])(
    'refuses %s from elsewhere',
    (url) => {
      expect(problemsOf(`![Kart](${url})`)).toEqual([
        problem(
          1,
          9,
          'picture-place',
          `Bildet «${url}» ligger ikke på dette nettstedet.`,
          'Last ned bildet, legg fila i `content/media`, og skriv `media/` foran navnet. Er bildet ikke ditt, spør eieren først.',
        ),
      ]);
    },
  );

  it('asks what a picture shows whose text is the name of a file', () => {
    expect(toldOf('![IMG_0123.JPG](media/kart.svg) ![Havna](media/kart.svg)')).toEqual([
      '1:1 picture-alt-name',
    ]);
  });
});
