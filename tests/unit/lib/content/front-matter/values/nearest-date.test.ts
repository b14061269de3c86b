import { describe, expect, it } from 'vitest';
import { nearestDate } from '../../../../../../lib/content/front-matter/values/nearest-date.ts';

describe('nearestDate', () => {
  it.each([
    ['23.11.2026', '2026-11-23'],
    ['23. 11. 2026', '2026-11-23'],
    ['23/11/26', '2026-11-23'],
    ['2026/11/23', '2026-11-23'],
    ['2026-1-3', '2026-01-03'],
    ['20261123', '2026-11-23'],
    ['23. november 2026', '2026-11-23'],
    ['mandag den 23. nov. 2026', '2026-11-23'],
    ['3 mai 2026', '2026-05-03'],
    ['November 23rd, 2026', '2026-11-23'],
    ['2026-11-23T12:00:00Z', '2026-11-23'],
    ['2026-11-23 kl. 12', '2026-11-23'],
    ['november 2026', '2026-11'],
    ['okt. 2026', '2026-10'],
    ['2026.11', '2026-11'],
    ['11/2026', '2026-11'],
    // For others to refuse.
    ['31.02.2026', '2026-02-31'],
    ['23. høst 2026', undefined],
    ['2026', undefined],
    ['i går', undefined],
    ['', undefined],
  ])('reads %j as %s', (written, date) => {
    expect(nearestDate(written)).toBe(date);
  });

  it('knows every month in both languages', () => {
    const names = 'jan feb mar apr mai jun jul aug sep okt nov des'.split(' ');
    const english = names.map((name) => ({ mai: 'may', okt: 'oct', des: 'dec' })[name] ?? name);
    const numbers = names.map((_, index) => `2026-${String(index + 1).padStart(2, '0')}`);
    expect(names.map((name) => nearestDate(`${name} 2026`))).toEqual(numbers);
    expect(english.map((name) => nearestDate(`${name} 2026`))).toEqual(numbers);
  });
});
