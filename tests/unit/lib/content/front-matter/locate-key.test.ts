import { describe, expect, it } from 'vitest';
import { LineCounter, parseDocument } from 'yaml';
import { locateKey } from '../../../../../lib/content/front-matter/locate-key.ts';

const yaml =
  '\nid: om\nkilder:\n  - tittel: A\n    url: x\n  - tittel: B\n2026: x\ntom:\nsist: y\n';
const lineCounter = new LineCounter();
const document = parseDocument(yaml, { lineCounter });
const locate = (path: PropertyKey[], of?: 'key' | 'value') =>
  locateKey(document, lineCounter, path, of);

describe('locateKey', () => {
  it.each([
    ['a value', ['id'], 2, 5],
    ['a value of an item', ['kilder', 0, 'url'], 5, 10],
    ['an item', ['kilder', 1], 6, 5],
    ['the item a missing value belongs to', ['kilder', 1, 'url'], 6, 5],
    ['the first line for a missing field', ['tittel'], 1, 1],
    ['an empty value', ['tom'], 8, 5],
  ])('points at %s', (_what, path, line, column) => {
    expect(locate(path)).toEqual({ line, column });
  });

  it.each([
    ['a field', ['kilder'], 3, 1],
    ['a field of an item', ['kilder', 0, 'url'], 5, 5],
    ['a field whose name is a number', ['2026'], 7, 1],
  ])('points at the name of %s', (_what, path, line, column) => {
    expect(locate(path, 'key')).toEqual({ line, column });
  });
});
