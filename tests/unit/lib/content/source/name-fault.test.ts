import { describe, expect, it } from 'vitest';
import { nameFault } from '../../../../../lib/content/source/name-fault.ts';

const rule = 'Navn har bare små bokstaver a–z, tall og bindestrek.';

describe('nameFault', () => {
  it('finds nothing wrong with small letters, digits and hyphens', () => {
    expect(nameFault('om-2.md', 'page')).toBeUndefined();
    expect(nameFault('havn', 'folder')).toBeUndefined();
    expect(nameFault('kart-2.jpeg', 'picture')).toBeUndefined();
  });

  it('says what to call it, the same for composed letters and decomposed', () => {
    const told = [
      'Navnet «Årsrapport.md» kan ikke brukes.',
      `Kall fila \`arsrapport.md\`. ${rule}`,
    ];
    expect(nameFault('Årsrapport.md'.normalize('NFC'), 'page')).toEqual(told);
    expect(nameFault('Årsrapport.md'.normalize('NFD'), 'page')).toEqual(told);
  });

  it('shows what nobody sees', () => {
    expect(nameFault('om\u200B\n.md', 'page')).toEqual([
      'Navnet «om[U+200B][U+000A].md» kan ikke brukes.',
      `Kall fila \`om.md\`. ${rule}`,
    ]);
  });

  it.each(['con', 'PRN', 'aux', 'nul', 'com1', 'lpt9'])(
    'knows that Windows has its own %s',
    (name) => {
      const [message, hint] = nameFault(`${name}.md`, 'page') ?? [];
      expect(message).toBe(`Windows kan ikke ha en fil som heter «${name}.md».`);
      expect(hint).toBe(`Kall fila \`${name.toLowerCase()}-side.md\`.`);
      expect(nameFault(`${name}-1.md`, 'page')?.[0].startsWith('Windows')).not.toBe(true);
    },
  );

  it.each(['北京.md', '---.md', 'bl\uFFFDb\uFFFDr.md'])('invents no name for %s', (name) => {
    expect(nameFault(name, 'page')).toEqual([
      `Navnet «${name}» kan ikke brukes.`,
      'Gi fila et navn med små bokstaver a–z, tall og bindestrek.',
    ]);
  });
});
