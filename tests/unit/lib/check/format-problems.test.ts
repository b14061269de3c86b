import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../../../lib/check/format-problems.ts';
import { error } from '../content/write-content.ts';

const fault = error('nb/om.md', 4, 9, 'value-empty', '`tittel` er tomt.', 'Fyll inn `tittel: …`.');

describe('formatProblems', () => {
  it('shows each problem as a block, then how many there were', () => {
    expect(formatProblems([fault, { ...fault, severity: 'advice' }])).toBe(
      `content/nb/om.md:4:9  feil  value-empty
  \`tittel\` er tomt.
  Fyll inn \`tittel: …\`.

content/nb/om.md:4:9  råd  value-empty
  \`tittel\` er tomt.
  Fyll inn \`tittel: …\`.

1 feil, 1 råd. Reglene er forklart i content/regler.md.`,
    );
  });

  it('says that there are none', () => {
    expect(formatProblems([])).toBe('Innholdet har ingen feil.');
  });
});
