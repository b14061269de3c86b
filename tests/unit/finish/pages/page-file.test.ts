import { describe, expect, it } from 'vitest';
import { pageFile } from '../../../../finish/pages/page-file.ts';

describe('pageFile', () => {
  it.each([
    ['/', 'index.html'],
    ['/a/b', 'a/b.html'],
    ['/a/', 'a.html'],
    ['/a.html', 'a.html'],
  ])('holds the page of %s in %s', (address, file) => {
    expect(pageFile(address)).toBe(file);
  });
});
