import { describe, expect, it } from 'vitest';
import { greenCity } from '../green-city.ts';
import { error, type Files, problemsIn } from '../write-content.ts';

const section = 'nb/havn/bryggene.md';
const corrected = (from: string, to: string): Files => ({
  [section]: greenCity[section].replace(
    'endringer:',
    `rettelser:\n  - fra: ${from}\n    til: ${to}\nendringer:`,
  ),
});

describe('a correction', () => {
  it('is put back before the words are judged', () => {
    const files = corrected('rydder', 'ryddar');
    const text = String(files[section]).replace('Vi rydder.', 'Vi ryddar.');
    expect(problemsIn({ [section]: text })).toEqual([]);
  });

  it.each([
    ['forstanderskapet', 'står ikke', 'Skriv `til` nøyaktig slik det står på siden.'],
    ['apne for', 'står ikke', 'Skriv `til: åpne for`.'],
    ['e', 'står 7 ganger', 'Ta med flere av ordene rundt, både i `fra` og `til`.'],
  ])('stands once on the page: not «%s»', (to, stands, hint) => {
    expect(problemsIn(corrected('x', to))).toEqual([
      error(
        section,
        10,
        10,
        'correction-count',
        `«${to}» ${stands} på siden. En rettelse må stå nøyaktig én gang.`,
        hint,
      ),
    ]);
  });
});
