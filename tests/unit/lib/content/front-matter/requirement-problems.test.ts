import { describe, expect, it } from 'vitest';
import { sha256 } from '../green-city.ts';
import { change, error, problemsIn } from '../write-content.ts';

const sources =
  'kilder:\n  - tittel: Byplanen\n    url: https://by.example/plan\n    lest: 2026-11\n';
const missingSources = (file: string, line: number) =>
  error(
    file,
    line,
    1,
    'required-kilder',
    'Teksten er vår egen, men `kilder` mangler.',
    'Legg til linjene `kilder:`, `  - tittel: …`, `    url: …` og `    lest: …` under denne.',
  );

describe('sources', () => {
  it('are required of words that are ours', () => {
    expect(problemsIn(change('nb/park/index.md', sources, ''))).toEqual([
      missingSources('nb/park/index.md', 6),
    ]);
  });

  it('are not missing where their name is spelt wrong', () => {
    expect(problemsIn(change('nb/park/index.md', 'kilder:', 'kildr:'))).toEqual([
      error(
        'nb/park/index.md',
        7,
        1,
        'key-unknown',
        'Feltet `kildr` finnes ikke på sider av typen `del`.',
        'Mente du `kilder`?',
      ),
    ]);
  });
});

describe('the decision', () => {
  const status = (fields: string) =>
    change(
      'nb/om.md',
      'status: redaksjonell',
      `status: vedtatt\nsjekksum: ${sha256('Kontakt\nRing oss.')}${fields}`,
    );

  it('is required of adopted words', () => {
    expect(problemsIn(status(''))).toEqual([
      error(
        'nb/om.md',
        6,
        1,
        'required-vedtak',
        'Teksten skal være vedtatt, men `vedtak` mangler.',
        'Legg til linjene `vedtak:`, `  organ: …`, `  dato: …` og `  kilde: …` under denne. Kjenner du ikke vedtaket, skriv `status: kommunens`.',
      ),
    ]);
  });

  it('makes them whole', () => {
    const decision =
      '\nvedtak:\n  organ: Bystyret\n  dato: 2026-06-20\n  sak: 12/26\n  kilde: https://by.example/sak';
    expect(problemsIn(status(decision))).toEqual([]);
  });
});
