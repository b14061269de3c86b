import { describe, expect, it } from 'vitest';
import { today } from '../../../lib/today.ts';

describe('today', () => {
  it('is the day of the epoch that is set', () => {
    expect(today({ NODE_ENV: 'test', SOURCE_DATE_EPOCH: '1795521600' })).toBe('2026-11-24');
  });

  it('is the day it is, where none is set', () => {
    const before = new Intl.DateTimeFormat('sv-SE').format(new Date());
    const told = today({ NODE_ENV: 'test', SOURCE_DATE_EPOCH: '' });
    const after = new Intl.DateTimeFormat('sv-SE').format(new Date());
    expect([before, after]).toContain(told);
    expect(told).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it.each(['i dag', '-1', '2026-11-24', '1e9'])('is not told from %s', (SOURCE_DATE_EPOCH) => {
    expect(() => today({ NODE_ENV: 'test', SOURCE_DATE_EPOCH })).toThrow(
      `SOURCE_DATE_EPOCH er «${SOURCE_DATE_EPOCH}». Skriv antall sekunder siden 1. januar 1970, eller la den stå tom.`,
    );
  });
});
