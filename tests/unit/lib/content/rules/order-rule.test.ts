import { describe, expect, it } from 'vitest';
import { change, error, problemsIn } from '../write-content.ts';

describe('changes', () => {
  const second = (date: string) =>
    change('nb/om.md', 'tekst: Publisert', `tekst: Publisert\n  - dato: ${date}\n    tekst: Før`);

  it('stand newest first', () => {
    expect(problemsIn(second('2026-12-01'))).toEqual([
      error(
        'nb/om.md',
        11,
        11,
        'changes-order',
        'Endringen 2026-12-01 står under den eldre 2026-11-23.',
        'Flytt endringen opp, så den står over `dato: 2026-11-23`. Eller rett datoen.',
      ),
    ]);
  });

  it.each(['2026-11-23', '2025-12-31'])('may be of the same day or older: %s', (date) => {
    expect(problemsIn(second(date))).toEqual([]);
  });
});

describe('the terms of a glossary', () => {
  const wrong = (term: string, after: string) => [
    error(
      'nb/ordliste.md',
      18,
      1,
      'glossary-order',
      `«${term}» står etter «${after}» i ordlisten.`,
      `Flytt ordet opp, så det står over «${after}».`,
    ),
  ];

  it('stand in the order of the alphabet', () => {
    expect(problemsIn(change('nb/ordliste.md', '## Brygge', '## Vann'))).toEqual(
      wrong('Kai', 'Vann'),
    );
  });

  it('follow the Norwegian one', () => {
    expect(problemsIn(change('nb/ordliste.md', '## Kai', '## Åpen kai'))).toEqual([]);
    expect(problemsIn(change('nb/ordliste.md', '## Brygge', '## Åpen kai'))).toEqual(
      wrong('Kai', 'Åpen kai'),
    );
  });

  it('may have headings of their own below', () => {
    const files = change('nb/ordliste.md', 'Det samme', '### Anløp\n\nDet samme');
    expect(problemsIn(files)).toEqual([]);
  });

  it('are headings in any order on another page', () => {
    const files = change('nb/om.md', 'Ring oss.', 'Ring oss.\n\n## Avsender\n\nByen.');
    expect(problemsIn(files)).toEqual([]);
  });
});
