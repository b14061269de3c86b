import { describe, expect, it } from 'vitest';
import { summarizeSite } from '../../../finish/summarize-site.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('summarizeSite', () => {
  it('counts each file once, and compressed as it is sent with brotli', () => {
    const out = temporaryFolder({
      'a.html': 'x'.repeat(1_200_000),
      'a.html.br': 'x'.repeat(3000),
      'a.html.gz': 'x'.repeat(4000),
      'b.png': 'x'.repeat(2000),
    });
    expect(summarizeSite(out, 1)).toBe(
      'Nettstedet er ferdig: 1 side, 1\u00A0202 kB, 5 kB komprimert.',
    );
  });
});
