import { describe, expect, it } from 'vitest';
import { meantField, sameField } from '../../../../../lib/content/front-matter/known-field.ts';

const names = ['tittel', 'ingress', 'bilde'];

describe('meantField', () => {
  it.each([
    ['titel', 'tittel'],
    ['Tittel ', 'tittel'],
    ['title', 'tittel'],
    ['Summary', 'ingress'],
    ['picture', 'bilde'],
    ['forfatter', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ])('takes %s for %s', (written, name) => {
    expect(meantField(written, names)).toBe(name);
  });
});

describe('sameField', () => {
  it.each([
    ['TITTEL', 'tittel'],
    ['image', 'bilde'],
    ['titel', undefined],
  ])('takes %s for %s', (written, name) => {
    expect(sameField(written, names)).toBe(name);
  });
});
