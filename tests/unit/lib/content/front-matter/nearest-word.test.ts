import { describe, expect, it } from 'vitest';
import { nearestWord } from '../../../../../lib/content/front-matter/nearest-word.ts';

describe('nearestWord', () => {
  it.each([
    ['titel', 'tittel'],
    ['TITTEL', 'tittel'],
    ['igress', 'ingress'],
    ['tilgjengeligheterklæring', 'tilgjengelighetserklaring'],
  ])('takes %s for %s', (written, meant) => {
    expect(nearestWord(written, ['id', 'tittel', 'ingress', 'tilgjengelighetserklaring'])).toBe(
      meant,
    );
  });

  it('takes the nearest of several', () => {
    expect(nearestWord('havnen', ['havna', 'havnene'])).toBe('havnene');
  });

  it('takes nothing that is far', () => {
    expect(nearestWord('forfatter', ['tittel', 'endringer'])).toBeUndefined();
  });

  it('never takes half a word for another', () => {
    expect(nearestWord('/om', ['/', '/en'])).toBeUndefined();
    expect(nearestWord('xd', ['id'])).toBe('id');
    expect(nearestWord('xy', ['id'])).toBeUndefined();
  });

  it('takes nothing where there are no words', () => {
    expect(nearestWord('id', [])).toBeUndefined();
  });
});
