import { describe, expect, it } from 'vitest';
import { rulePage } from '../../../../lib/rulebook/rule-page.ts';

const chapters = [
  {
    title: 'Overskrifter',
    rules: {
      'heading-empty': {
        severity: 'error',
        title: 'Overskriften er tom',
        why: 'Skriv noe.',
        wrong: '##\n',
        right: '## Noe\n',
      },
    },
  },
  {
    title: 'Råd',
    rules: {
      fence: { severity: 'advice', title: 'Kode', why: 'Unngå den.', wrong: '```\na\n```' },
    },
  },
] as const;

describe('rulePage', () => {
  it('has a place for every rule, and a way to it', () => {
    expect(
      rulePage(chapters),
    ).toBe(`<!-- Laget av \`npm run rules\` fra lib/rulebook. Endringer her forsvinner. -->

# Reglene

Dette ser kontrollen etter. Navnet på regelen står i meldingen du får. En **feil** stopper byggingen til den er rettet. Et **råd** gjør det ikke.

- Overskrifter: [heading-empty](#heading-empty)
- Råd: [fence](#fence)

## Overskrifter

### heading-empty

**Overskriften er tom** (feil)

Skriv noe.

Galt:

\`\`\`markdown
##
\`\`\`

Rett:

\`\`\`markdown
## Noe
\`\`\`

## Råd

### fence

**Kode** (råd)

Unngå den.

Galt:

\`\`\`\`markdown
\`\`\`
a
\`\`\`
\`\`\`\`
`);
  });
});
