import { describe, expect, it } from 'vitest';
import { foldFragment } from '../../../../lib/content/fragment.ts';

describe('foldFragment', () => {
  it.each([
    ['Vår rolle – i dag', 'var-rolle-i-dag'],
    ['Ærlig ØL på Åsen', 'aerlig-ol-pa-asen'],
    ['Café, naïve Zürich!', 'cafe-naive-zurich'],
    ['A\u030Apent', 'apent'],
    ['Ǿ og ǽ', 'o-og-ae'],
    ['kultur\u00ADhus', 'kulturhus'],
    ['  2030–2034  ', '2030-2034'],
    ['Привет', ''],
  ])('folds %j to %j', (text, fragment) => {
    expect(foldFragment(text)).toBe(fragment);
  });
});
