import { describe, expect, it } from 'vitest';
import { htmlOf, problem, problemsOf, render } from './render.ts';

const valid = 'En id er `#` og så bare a–z, 0–9 og bindestrek: `{#var-rolle}`.';

describe('readHeadingIds', () => {
  it('takes the id off the heading', () => {
    const { body, blocks } = render('## Vår rolle {#rolle}');
    expect(blocks).toEqual(['Vår rolle']);
    expect(body.headings).toEqual([{ level: 2, id: 'rolle', text: 'Vår rolle' }]);
  });

  it('keeps former ids after the first', () => {
    expect(render('## Ny {#ny #gammel #eldst} ##').body.fragments).toEqual([
      'ny',
      'gammel',
      'eldst',
    ]);
  });

  it('leaves other brackets as text', () => {
    expect(htmlOf('## Mengden {a}')).toContain('<h2 id="mengden-a">Mengden {a}</h2>');
  });

  it.each([
    ['{#Rolle}', 'Skriv `{#rolle}` i stedet for `{#Rolle}`.'],
    ['{#vår}', 'Skriv `{#var}` i stedet for `{#vår}`.'],
    ['{#a b}', 'Skriv `{#a #b}` i stedet for `{#a b}`.'],
    ['{#b .stor}', 'Skriv `{#b}` i stedet for `{#b .stor}`.'],
    ['{.stor}', `Slett «{.stor}». ${valid}`],
    ['{ # }', `Slett «{ # }». ${valid}`],
  ])('refuses %s', (written, hint) => {
    expect(problemsOf(`\n\n## Rolle ${written}`)).toEqual([
      problem(3, 10, 'heading-id-invalid', `«${written}» er ikke en gyldig id.`, hint),
    ]);
  });
});
