import { describe, expect, it } from 'vitest';
import { dictionaries } from '../../../../lib/languages/dictionaries.ts';
import { languages } from '../../../../lib/languages/language.ts';

const { nb, en } = dictionaries;

describe('dictionaries', () => {
  it('are one for each language', () => {
    expect(Object.keys(dictionaries)).toEqual([...languages]);
  });

  it('have no word in common', () => {
    const english = new Map(Object.entries(en));
    const same = Object.entries(nb).filter(
      ([key, word]) => typeof word === 'string' && key !== 'status' && english.get(key) === word,
    );
    expect(same).toEqual([]);
  });

  it('say a decision with its case, where it is known', () => {
    expect(nb.adoption('Bystyret', '20. juni 2018', '140/18')).toBe(
      'Vedtatt av Bystyret 20. juni 2018, sak 140/18.',
    );
    expect(nb.adoption('Bystyret', '20. juni 2018', undefined)).toBe(
      'Vedtatt av Bystyret 20. juni 2018.',
    );
    expect(en.adoption('the Council', '20 June 2018', '140/18')).toBe(
      'Adopted by the Council on 20 June 2018, case 140/18.',
    );
    expect(en.adoption('the Council', '20 June 2018', undefined)).toBe(
      'Adopted by the Council on 20 June 2018.',
    );
  });

  it('quote as each language does', () => {
    expect(nb.correction('Havne', 'Havna')).toBe('«Havne» er rettet til «Havna».');
    expect(en.correction('Havne', 'Havna')).toBe('“Havne” has been corrected to “Havna”.');
  });

  it('write dates as each language does', () => {
    expect([nb.date('2026-11-23'), en.date('2026-11')]).toEqual([
      '23. november 2026',
      'November 2026',
    ]);
  });

  it('name the owner who has not approved', () => {
    expect(nb.previewBand('Eksempelby')).toBe('Forhåndsversjon – ikke godkjent av Eksempelby');
  });
});
