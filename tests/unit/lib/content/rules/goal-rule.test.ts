import { describe, expect, it } from 'vitest';
import { greenCity } from '../green-city.ts';
import { error, problemsIn, readIn, writeContent } from '../write-content.ts';

const sources = 'kilder:\n  - tittel: A\n    url: https://by.example/\n    lest: 2026-11';

/** The goal's page with words of our own below the goal. */
const withBody = (body: string) => ({
  'nb/havn/mal.md': greenCity['nb/havn/mal.md']
    .replace('status: kommunens', `status: redaksjonell\n${sources}`)
    .concat(`\n${body}`),
});

describe('goalRule', () => {
  it('keeps the fragment of the goal’s words from headings', () => {
    expect(problemsIn(withBody('## Mål\n'))).toEqual([
      error(
        'nb/havn/mal.md',
        18,
        1,
        'goal-fragment',
        'Overskriften «Mål» har adressen «#mal», som er målets egen.',
        'Gi den en annen. Skriv `## Mål {#om-malet}` i stedet for `## Mål`.',
      ),
    ]);
  });

  it('lets the heading have another', () => {
    const { site, problems } = readIn(writeContent(withBody('## Mål {#om-malet}\n')));
    expect(problems).toEqual([]);
    expect(site?.pageAt('/havn/mal')?.body.fragments).toEqual(['om-malet']);
  });
});
