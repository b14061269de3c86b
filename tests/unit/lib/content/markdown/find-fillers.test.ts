import { expect, it } from 'vitest';
import { render } from './render.ts';

it('gathers fillers of texts and pictures, but not of code, with their places', () => {
  const text = '\n\n> TODO\n\n`TODO`\n\n- ![Lorem ipsum](media/kart.svg)\n\n## En TBD {#a}';
  expect(render(text).fillers).toEqual([
    { words: 'TODO', line: 3, column: 3 },
    { words: 'Lorem ipsum', line: 7, column: 5 },
    { words: 'TBD', line: 9, column: 7 },
  ]);
});
