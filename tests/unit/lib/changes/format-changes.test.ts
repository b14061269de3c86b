import { expect, it } from 'vitest';
import { formatChanges } from '../../../../lib/changes/format-changes.ts';

it('what GitHub has no room for is counted', () => {
  const pages = Array.from({ length: 40_000 }, (_, index) => ({
    kind: 'new' as const,
    file: `nb/${'side-'.repeat(4)}${index}.md`,
    page: undefined,
  }));
  const rest = { pictures: [], settings: true, code: true, isWhereItBegan: false };
  const text = formatChanges({ pages, ...rest });
  const shown = text.match(/^- \*\*Ny\*\*: /gm)?.length ?? 0;
  expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
  expect(shown).toBeGreaterThan(20_000);
  expect(text).toContain(
    `\n\nHer er det ikke plass til flere. ${40_000 - shown} endringer vises ikke.\n\nInnstillingene `,
  );
});
