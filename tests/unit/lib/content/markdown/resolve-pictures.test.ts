import { describe, expect, it } from 'vitest';
import { htmlOf, problem, problemsOf, render } from './render.ts';

describe('resolvePictures', () => {
  it('gives a picture its published address and its size', () => {
    const picture =
      '<p><img src="/base/media/kart.png" alt="Kart" loading="lazy" width="300" height="200"></p>';
    expect(htmlOf('![Kart](media/kart.png)')).toBe(picture);
    expect(htmlOf('![Kart][k]\n\n[k]: media/kart.png')).toBe(picture);
  });

  it('leaves out a size that is not known', () => {
    expect(htmlOf('![Kai](media/kai.jpg)')).toBe(
      '<p><img src="/base/media/kai.jpg" alt="Kai" loading="lazy"></p>',
    );
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
    expect(problemsOf('Se ![ ](media/kart.png)')).toEqual([
      problem(
        1,
        4,
        'picture-alt-missing',
        'Bildet har ingen tekst for dem som ikke ser det.',
        'Si mellom hakeparentesene hva bildet viser: `![Havna sett fra fjellet](media/havna.jpg)`.',
      ),
    ]);
  });

  it.each([
    'kart.png',
    '/media/kart.png',
    'media/../site.yaml',
    'media/mappe/kart.png',
    'media/kart%20a.png',
    'media/.skjult',
    'https://example.org/kart.png',
    'data:image/png;base64,AA',
  ])('refuses %s', (url) => {
    expect(problemsOf(`![Kart](${url})`)).toEqual([
      problem(
        1,
        1,
        'picture-place',
        `Bildet «${url}» ligger ikke i mappa for bilder.`,
        'Legg fila i `content/media`, med bare a–z, 0–9, punktum og strek i navnet, og skriv `media/` foran navnet.',
      ),
    ]);
  });
});
