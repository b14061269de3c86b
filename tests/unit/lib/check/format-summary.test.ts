import { describe, expect, it } from 'vitest';
import { formatSummary } from '../../../../lib/check/format-summary.ts';
import type { Problem } from '../../../../lib/content/problem.ts';
import { error } from '../content/write-content.ts';
import { unsafeIn } from '../github/unsafe-in.ts';

const room = 1024 * 1024;
const fault = error('nb/om.md', 4, 9, 'value-empty', '`tittel` er tomt.', 'Fyll inn `tittel: …`.');
const other = error('nb/a.md', 1, 1, 'file-size', 'Fila er på 300 kB.', 'Del teksten.');

describe('formatSummary', () => {
  it('lists every problem, file by file', () => {
    const advice: Problem = { ...fault, line: 7, severity: 'advice' };
    expect(formatSummary([advice, fault, other], room)).toBe(`## Kontroll av innholdet

2 feil, 1 råd. Reglene er forklart i \`content/regler.md\`.

Feil må rettes før endringen kan publiseres. Råd stopper ingenting.

### \`content/nb/a.md\`

- **Feil**, linje 1, kolonne 1 (\`file-size\`): Fila er på 300 kB.<br>Del teksten.

### \`content/nb/om.md\`

- **Feil**, linje 4, kolonne 9 (\`value-empty\`): \`tittel\` er tomt.<br>Fyll inn \`tittel: …\`.
- **Råd**, linje 7, kolonne 9 (\`value-empty\`): \`tittel\` er tomt.<br>Fyll inn \`tittel: …\`.
`);
  });

  it('says that nothing is wrong', () => {
    expect(formatSummary([], room)).toBe('## Kontroll av innholdet\n\nInnholdet har ingen feil.\n');
  });

  it('shows what files hold as words and code alone', () => {
    const attack = '\n\n# <img src=x> [a](https://b.example) ![c](d) @alle #1 | `e` \\|\r\n- x';
    const file = 'content/nb/`a`\n<b>@alle.md';
    const text = formatSummary([{ ...fault, file, message: attack, hint: attack }], room);
    expect(unsafeIn(text)).toEqual([]);
    expect(text.split('\n')).toHaveLength(10);
  });

  it('stays within the room there is, and says how to see the rest', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({
      ...fault,
      file: `content/nb/${index}.md`,
      message: '<'.repeat(5000),
    }));
    const text = formatSummary(many, 100_000);
    const shown = text.match(/^### /gm)?.length ?? 0;
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(100_000);
    expect(shown).toBeGreaterThan(80);
    expect(text).toMatch(
      new RegExp(
        `\n\nHer er det ikke plass til flere\\. ${500 - shown} til vises når disse er rettet, eller med \`npm run check\`\\.\n$`,
      ),
    );
  });

  it('keeps a line too long to show from hiding the others', () => {
    const text = formatSummary([{ ...fault, message: 'x'.repeat(2_000_000) }, other], room);
    expect(text).toContain('### `content/nb/a.md`');
    expect(text).toContain('### `content/nb/om.md`');
    expect(text).not.toContain('ikke plass');
  });
});
