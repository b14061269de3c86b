import { change, error } from '../write-content.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const published = '  - dato: 2026-11-23\n    tekst: Publisert\n';
const changes = (list: string) => change('nb/om.md', published, list);
const order = (line: number, message: string, hint: string) =>
  error('nb/om.md', line, 11, 'changes-order', message, `${hint} Eller rett datoen.`);
const word = (line: number, message: string, hint: string) =>
  error('nb/ordliste.md', line, 1, 'glossary-order', message, hint);

/** The rules of `page-rules.ts` on what stands in an order. */
export const pageOrderFixtures: readonly RuleFixtures[] = [
  {
    rule: 'changes-order',
    hazards: ['the same id, address or order twice'],
    faults: [
      {
        name: 'a new change written below the others',
        files: changes(`${published}  - dato: 2026-12-01\n    tekst: Rettet en dato.\n`),
        problems: [
          order(
            11,
            'Endringen 2026-12-01 står under den eldre 2026-11-23.',
            'Flytt endringen opp, så den står over `dato: 2026-11-23`.',
          ),
        ],
      },
      {
        name: 'a new change in the middle, of two lines',
        files: changes(
          `  - dato: 2026-12-24\n    tekst: Ny lenke.\n${published}  - tekst: >-\n      Rettet\n      en dato.\n    dato: 2026-12-01\n  - dato: 2026-01-01\n    tekst: Skrevet\n`,
        ),
        problems: [
          order(
            16,
            'Endringen 2026-12-01 står under den eldre 2026-11-23.',
            'Flytt endringen opp, så den står over `dato: 2026-11-23`.',
          ),
        ],
      },
      {
        name: 'the year of the last one wrong',
        files: changes(
          `  - dato: 2025-12-24\n    tekst: Ny lenke.\n  - dato: 2026-12-01\n    tekst: Rettet en dato.\n${published}`,
        ),
        problems: [
          order(
            9,
            'Endringen 2025-12-24 står over den nyere 2026-11-23.',
            'Flytt endringen ned, så den står under `dato: 2026-11-23`.',
          ),
        ],
      },
    ],
    twin: { files: changes(published + published) },
  },
  {
    rule: 'glossary-order',
    hazards: ['the same id, address or order twice'],
    faults: [
      {
        name: 'a new word at the end',
        files: change('nb/ordliste.md', 'av stein.', 'av stein.\n\n## Havn\n\nDer båter ligger.'),
        problems: [
          word(
            22,
            '«Havn» står etter «Kai» i ordlisten.',
            'Flytt ordet opp, så det står over «Kai».',
          ),
        ],
      },
      {
        name: 'a new word at the top',
        files: change('nb/ordliste.md', '## Brygge', '## Åpen kai\n\nKai for alle.\n\n## Brygge'),
        problems: [
          word(
            14,
            '«Åpen kai» står foran «Kai» i ordlisten.',
            'Flytt ordet ned, så det står under «Kai».',
          ),
        ],
      },
      {
        name: 'a word in the order of the English alphabet',
        files: change(
          'nb/ordliste.md',
          'av stein.',
          'av stein.\n\n## Åpen kai\n\nKai for alle.\n\n### Unntak\n\nOm natta.\n\n## Ørret\n\nFisk i elva.',
        ),
        problems: [
          word(
            30,
            '«Ørret» står etter «Åpen kai» i ordlisten.',
            'Flytt ordet opp, så det står over «Åpen kai».',
          ),
        ],
      },
    ],
    twin: {
      files: change(
        'nb/ordliste.md',
        'av stein.',
        'av stein.\n\n## Ørret\n\n### Fisk\n\nI elva.\n\n## Åpen kai\n\nKai for alle.',
      ),
      shows: { address: '/ordliste', text: 'Kai for alle.' },
    },
  },
];
