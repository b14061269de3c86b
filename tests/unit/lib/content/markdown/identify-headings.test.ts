import { describe, expect, it } from 'vitest';
import { problem, problemsOf, render } from './render.ts';

describe('identifyHeadings', () => {
  it('folds the text to an id', () => {
    const { body } = render('## Vår *rolle*[^1]\n\n### Mål:Havna\n\n[^1]: Note.');
    expect(body.headings).toEqual([
      { level: 2, id: 'var-rolle', text: 'Vår rolle' },
      { level: 3, id: 'mal-havna', text: 'Mål:Havna' },
    ]);
    expect(body.fragments).toEqual(['var-rolle', 'mal-havna']);
  });

  it.each([
    ['## Rolle\n\n## Rolle!', 1, 'Skriv en annen id bakerst i overskriften: ` {#rolle-2}`.'],
    [
      '## Ny {#ny #rolle}\n\n## Rolle',
      1,
      'Skriv en annen id bakerst i overskriften: ` {#rolle-2}`.',
    ],
    ['## Rolle\n\n## Ny {#ny #rolle #rolle-2}', 12, 'Skriv `#rolle-3` i stedet for `#rolle`.'],
  ])('refuses an id that is taken: %j', (text, column, hint) => {
    expect(problemsOf(text)).toEqual([
      problem(
        3,
        column,
        'heading-duplicate',
        'Id-en «rolle» er allerede brukt av overskriften på linje 1.',
        hint,
      ),
    ]);
  });

  it.each(['Avsnitt 1', 'fn 1', 'Footnote label'])(
    'keeps what the page itself names: %s',
    (text) => {
      const id = text.toLowerCase().replace(' ', '-');
      expect(problemsOf(`## ${text}`)).toEqual([
        problem(
          1,
          1,
          'heading-duplicate',
          `Id-en «${id}» er allerede brukt av siden selv.`,
          `Skriv en annen id bakerst i overskriften: \` {#om-${id}}\`.`,
        ),
      ]);
    },
  );

  it('asks for an id where the text gives none', () => {
    expect(problemsOf('## Привет')).toEqual([
      problem(
        1,
        1,
        'heading-id-missing',
        'Overskriften «Привет» har ingen bokstaver fra a til å og ingen tall å lage en id av.',
        'Skriv en id bakerst i overskriften: ` {#navn}`.',
      ),
    ]);
    expect(problemsOf('## Привет {#hei}')).toEqual([]);
  });
});
