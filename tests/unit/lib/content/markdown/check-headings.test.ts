import { describe, expect, it } from 'vitest';
import { problem, problemsOf, toldOf } from './render.ts';

describe('checkHeadings', () => {
  it('accepts levels that go down by one and up by any', () => {
    expect(problemsOf('## A\n\n### B\n\n#### C\n\n## D\n\n### E')).toEqual([]);
  });

  it('refuses the first level', () => {
    expect(problemsOf('# Havna\n\n## A')).toEqual([
      problem(
        1,
        1,
        'heading-level-one',
        'Teksten har en overskrift på øverste nivå. Det er bare sidens tittel som er det.',
        'Skriv `## ` i stedet for `# `, eller slett linjen hvis den gjentar tittelen.',
      ),
    ]);
  });

  it('refuses a skipped level', () => {
    expect(problemsOf('## A\n\n#### B\n\n#### C')).toEqual([
      problem(
        3,
        1,
        'heading-skipped',
        'Overskriften går rett fra «##» til «####».',
        'Skriv `###` i stedet for `####`.',
      ),
    ]);
  });

  it('refuses to begin below the second level', () => {
    expect(problemsOf('### A')).toEqual([
      problem(
        1,
        1,
        'heading-skipped',
        'Den første overskriften er «###».',
        'Skriv `##` i stedet for `###`.',
      ),
    ]);
  });

  it.each(['##### A', '###### A'])('refuses %s', (text) => {
    const signs = text.slice(0, -2);
    expect(problemsOf(`## Først\n\n${text}`)).toEqual([
      problem(
        3,
        1,
        'heading-deep',
        `«${signs}» er et for lavt nivå for en overskrift. Det laveste er «####».`,
        `Skriv \`###\` i stedet for \`${signs}\`.`,
      ),
    ]);
  });

  it.each(['##', '## {#a}', '## ##'])('refuses an empty heading: %s', (text) => {
    expect(problemsOf(text)).toEqual([
      problem(
        1,
        1,
        'heading-empty',
        'Overskriften er tom.',
        'Slett linjen, eller skriv en overskrift etter `#`-tegnene.',
      ),
    ]);
  });

  it('says nothing more of a heading that is empty, nor of what follows it', () => {
    expect(toldOf('#\n\n## A\n\n###\n\n#### B')).toEqual([
      '1:1 heading-empty',
      '5:1 heading-empty',
    ]);
  });

  it.each([
    ['Et avsnitt\n---', 2, 1, '---'],
    ['To\nlinjer\n  ===', 3, 3, '==='],
    ['> Sitat\n> --', 2, 3, '--'],
  ])('refuses an underline: %j', (text, line, column, underline) => {
    expect(problemsOf(text)).toEqual([
      problem(
        line,
        column,
        'setext-heading',
        `«${underline}» rett under et avsnitt gjør avsnittet til en overskrift.`,
        underline === '---'
          ? 'Sett en tom linje foran streken. Skal det være en overskrift, skriv `## ` foran teksten.'
          : 'Slett linjen. Skal det være en overskrift, skriv `## ` foran teksten.',
      ),
    ]);
  });
});
