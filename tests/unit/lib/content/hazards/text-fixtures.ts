import { change, error } from '../write-content.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

/** The rules of `text-rules.ts`. */
export const textFixtures: readonly RuleFixtures[] = [
  {
    rule: 'heading-skipped',
    hazards: ['a second first-level heading, skipped levels, empty headings'],
    faults: [
      {
        name: 'the first heading on the third level',
        files: change('nb/om.md', '## Kontakt', '### Kontakt'),
        problems: [
          error(
            'nb/om.md',
            13,
            1,
            'heading-skipped',
            'Den første overskriften er «###».',
            'Skriv `##` i stedet for `###`.',
          ),
        ],
      },
      {
        name: 'from the second level to the fourth',
        files: change('nb/om.md', 'Ring oss.', '#### Telefon\n\nRing oss.'),
        problems: [
          error(
            'nb/om.md',
            15,
            1,
            'heading-skipped',
            'Overskriften går rett fra «##» til «####».',
            'Skriv `###` i stedet for `####`.',
          ),
        ],
      },
      {
        name: 'the first heading on the fourth level',
        files: change('nb/om.md', '## Kontakt', '#### Kontakt'),
        problems: [
          error(
            'nb/om.md',
            13,
            1,
            'heading-skipped',
            'Den første overskriften er «####».',
            'Skriv `##` i stedet for `####`.',
          ),
        ],
      },
    ],
    twin: {
      files: change('nb/om.md', 'Ring oss.', '### Telefon\n\nRing oss.\n\n## Besøk\n\nKom.'),
      shows: { address: '/om', text: 'Besøk' },
    },
  },
];
