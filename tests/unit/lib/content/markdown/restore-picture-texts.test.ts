import { expect, it } from 'vitest';
import { htmlOf } from './render.ts';

it('keeps colons in the text of a picture', () => {
  expect(htmlOf('![Kart:Havna *nord* kl:x](media/kart.svg)')).toContain(
    'alt="Kart:Havna nord kl:x"',
  );
});

it('keeps them where the address stands elsewhere', () => {
  expect(htmlOf('![Kart:Havna][k]\n\n[k]: media/kart.svg')).toContain('alt="Kart:Havna"');
});
