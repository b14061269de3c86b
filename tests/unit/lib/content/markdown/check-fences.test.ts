import { describe, expect, it } from 'vitest';
import { problem, problemsOf } from './render.ts';

describe('checkFences', () => {
  it.each(['```', '~~~', '````'])('finds code that %s begins and nothing ends', (fence) => {
    expect(problemsOf(`Før\n\n${fence}js\nkode\n\n## Etter`)).toEqual([
      problem(
        3,
        1,
        'fence-unclosed',
        `Kodeblokken som begynner med «${fence}», slutter aldri, og tar med seg resten av siden.`,
        `Legg til en linje med «${fence}» der koden slutter.`,
      ),
    ]);
  });

  it('finds a container that nothing ends', () => {
    expect(problemsOf(':::merk\nTekst')).toEqual([
      problem(
        1,
        1,
        'directive-unclosed',
        'Ruten som begynner med «:::merk», slutter aldri, og tar med seg resten av siden.',
        'Legg til en linje med «:::» der ruten slutter. Står det en rute inni, må den ytre ha flere kolon.',
      ),
    ]);
  });

  it.each([
    '```\n```',
    '```\na\n`````',
    '> ```\n> a\n> ```\n\nb',
    '- a\n\n  ```\n  b\n  ```\n- c',
    '::::merk\n:::nn\nEg\n:::\n::::',
  ])('is content with %j', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});
