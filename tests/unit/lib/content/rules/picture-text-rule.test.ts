import { expect, it } from 'vitest';
import { change, problemsIn } from '../write-content.ts';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><path d="M0 0h30v20H0z"/></svg>';
const toldOf = (alt: string) =>
  problemsIn({
    'media/kart.svg': drawing,
    ...change(
      'nb/om.md',
      'meny: bunn',
      `meny: bunn\nbilde:\n  src: kart.svg\n  alt: ${alt}\n  kreditt: Kari`,
    ),
  }).map(({ line, rule }) => `${line} ${rule}`);

it('asks what a picture shows that is called by its file', () => {
  expect(toldOf('kart.svg')).toEqual(['10 picture-alt-name']);
  expect(toldOf('Bilde 1')).toEqual(['10 picture-alt-name']);
  expect(toldOf('Havna på kart')).toEqual([]);
});
