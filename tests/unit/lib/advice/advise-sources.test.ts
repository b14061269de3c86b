import { describe, expect, it } from 'vitest';
import { greenCity } from '../content/green-city.ts';
import { adviceIn } from './advice-in.ts';

const read = (...days: readonly string[]) => {
  const sources = days.map((day) => `  - tittel: T\n    url: https://by.example\n    lest: ${day}`);
  const text = greenCity['nb/om.md'].replace(
    'meny: bunn',
    `meny: bunn\nkilder:\n${sources.join('\n')}`,
  );
  return { 'nb/om.md': text };
};
const told = (today: string, ...days: readonly string[]) =>
  adviceIn(read(...days), today)
    .filter(({ file }) => file.endsWith('om.md'))
    .map(({ line, message }) => `${line} ${message}`);

describe('adviseSources', () => {
  it.each([
    ['2026-11', '2027-11-30', '2027-12-01'],
    ['2026-11-23', '2027-11-23', '2027-11-24'],
    ['2024-02-29', '2025-02-28', '2025-03-01'],
  ])('tells of one read %s after a year, not before', (day, last, next) => {
    expect(told(last, day)).toEqual([]);
    expect(told(next, day)).toHaveLength(1);
  });

  it('tells of the oldest first', () => {
    expect(
      adviceIn(read('2025-01', '2024-05-17'), '2026-11-24').map(({ message }) => message),
    ).toEqual([
      'Kilden ble lest 17. mai 2024. Den kan være endret.',
      'Kilden ble lest i januar 2025. Den kan være endret.',
    ]);
  });
});
