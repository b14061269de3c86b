import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../../lib/content/problem.ts';
import { sortProblems } from '../../../../../lib/content/sort-problems.ts';
import { problemsIn } from '../write-content.ts';

const page = `---
type: side
id: om
tittel: Om nettstedet
ingress: Hvem som står bak.
status: redaksjonell
meny: bunn
relatert:
  - havn
  - park
kilder:
  - tittel: Byplanen
    url: https://by.example/plan
    lest: 2026-11
  - tittel: Havneplanen
    url: https://by.example/havn
    lest: 2026-11
endringer:
  - dato: 2026-11-23
    tekst: Publisert
---

Byen har en havn.

## Kontakt

Ring oss på dagtid.

## Post

Skriv et brev til oss.

Kom innom en dag.

Her er siden om parken.
`;

/** What an editor does to one line, and the rule that is broken. */
type Slip = readonly [line: number, rule: string, from: string, to: string];

const slips: readonly Slip[] = [
  [1, 'front-matter-delimiter', '---', ' ---'],
  [2, 'value-unknown', 'side', 'sied'],
  [2, 'yaml-syntax', 'type', '  type'],
  [3, 'value-format', 'om', 'Om oss'],
  [4, 'yaml-syntax', 'Om nettstedet', 'Om: nettstedet'],
  [4, 'yaml-syntax', 'Om nettstedet', '"Om nettstedet'],
  [4, 'key-unknown', 'tittel', 'Tittel'],
  [5, 'yaml-comment', 'Hvem som', 'Hvem #1 som'],
  [5, 'value-type', 'Hvem som står bak.', '012'],
  [6, 'value-unknown', 'redaksjonell', 'redaksjonel'],
  [7, 'yaml-syntax', 'meny: bunn', 'meny:bunn'],
  [9, 'yaml-syntax', '- havn', '-havn'],
  [10, 'related-unknown', 'park', 'parken'],
  [12, 'value-markup', 'Byplanen', 'Den **nye** byplanen'],
  [13, 'value-format', 'https://', ''],
  [14, 'value-format', '2026-11', 'november 2026'],
  [15, 'key-unknown', 'tittel', 'titel'],
  [16, 'source-host', 'by.example', 'havn.example'],
  [17, 'yaml-syntax', '    ', '\t'],
  [18, 'yaml-syntax', 'endringer:', 'endringer'],
  [19, 'value-format', '2026-11-23', '23.11.2026'],
  [20, 'yaml-feature', 'Publisert', '*Publisert'],
  [20, 'yaml-syntax', '    tekst', '  - tekst'],
  [21, 'front-matter-delimiter', '---', '– – –'],
  [23, 'raw-html', 'en havn', 'en <b>havn'],
  [25, 'heading-empty', ' Kontakt', ''],
  [27, 'link-unknown', 'dagtid', '[dagtid](/dag)'],
  [29, 'heading-deep', '##', '#####'],
  [31, 'link-scheme', 'et brev', '[et brev](javascript:alert)'],
  [33, 'invisible-sign', 'dag', '\u200Bdag'],
  [35, 'footnote-undefined', 'parken', 'parken[^1]'],
];

const nameOf = ([line, rule]: Slip) => `${rule} on line ${line}`;
const named = slips.map((slip) => [nameOf(slip), slip] as const);
const told = (...made: readonly Slip[]) => problemsIn({ 'nb/om.md': withSlips(made) });

/** The page with slips made, each on its own line. */
function withSlips(made: readonly Slip[]): string {
  return page
    .split('\n')
    .map((text, index) => {
      const slip = made.find(([line]) => line === index + 1);
      return slip === undefined ? text : text.replace(slip[2], () => slip[3]);
    })
    .join('\n');
}

it('a page without faults is told of nothing', () => {
  expect(told()).toEqual([]);
});

describe('each fault of a page', () => {
  const alone = new Map<string, readonly Problem[]>();
  const toldAlone = (slip: Slip) => {
    const key = slip.join();
    const problems = alone.get(key) ?? told(slip);
    alone.set(key, problems);
    return problems;
  };

  it.each(named)('is told alone: %s', (name, slip) => {
    expect(toldAlone(slip).map(({ rule, line }) => `${rule} on line ${line}`)).toEqual([name]);
  });

  it.each(named)('is told beside every other, and nothing more: %s', (name, slip) => {
    const others = slips.filter(([line]) => line !== slip[0]);
    expect(others.length).toBeGreaterThan(12);
    for (const other of others.filter(([line]) => line > slip[0])) {
      const expected = [...toldAlone(slip), ...toldAlone(other)];
      expect(told(slip, other), `${name}, ${nameOf(other)}`).toEqual(sortProblems(expected));
    }
  });
});
