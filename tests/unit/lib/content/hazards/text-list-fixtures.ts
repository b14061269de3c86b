import type { RuleFixtures } from './rule-fixtures.ts';
import { byHand, page, textFaults } from './text-fault.ts';

const numbers = textFaults('list-numbers');
const bullets = textFaults('bullet-text');
const tasks = textFaults('task-list');
const cells = textFaults('table-cells');
const table = textFaults('table-malformed');
const emphasis = textFaults('emphasis-leftover');

const shownAsSigns = 'Markdown that would be shown as signs, or dropped in silence';
const asList = (number: string) => `«${number}» først på linjen gjør den til et punkt i en liste.`;
const hard = '`&nbsp;` er et mellomrom der linjen ikke blir delt.';
const inOrder = 'En liste har alle numrene, i rekkefølge.';
const notAll =
  'Gi tabellen en overskrift til, eller slett cellen. Skal «|» stå i teksten, skriv `\\|`.';
const noList = (sign: string) =>
  `«${sign}» lager ingen liste. Punktene vises etter hverandre som vanlig tekst.`;

/** Rules on lists, tables and bold words. */
export const textListFixtures: readonly RuleFixtures[] = [
  {
    rule: 'list-numbers',
    hazards: [shownAsSigns],
    faults: [
      numbers('a date first on the line', '17. mai er en fridag.', [
        1,
        1,
        asList('17.'),
        `Skriv \`17.&nbsp;mai\` i stedet for \`17. mai\`. ${hard}`,
      ]),
      numbers('the first day of a month, right under a line', 'Vi feirer\n1. mai hvert år.', [
        2,
        1,
        asList('1.'),
        `Skriv \`1.&nbsp;mai\` i stedet for \`1. mai\`. ${hard}`,
      ]),
      numbers('a year first on the line', '2018. Byen får en plan.', [
        1,
        1,
        asList('2018.'),
        'Skriv `2018\\.` i stedet for `2018.`.',
      ]),
      numbers(
        'dates under each other',
        '- Fridager:\n\n  17. mai\n  24. desember',
        [3, 3, asList('17.'), `Skriv \`17.&nbsp;mai\` i stedet for \`17. mai\`. ${hard}`],
        [4, 3, asList('24.'), `Skriv \`24.&nbsp;desember\` i stedet for \`24. desember\`. ${hard}`],
      ),
      numbers(
        'a number left out',
        '1. Ring\n3. Kom\n4. Gå',
        [
          2,
          1,
          'Punktet har nummer 3, men vises som 2.',
          `Skriv \`2.\` i stedet for \`3.\`. ${inOrder}`,
        ],
        [
          3,
          1,
          'Punktet har nummer 4, men vises som 3.',
          `Skriv \`3.\` i stedet for \`4.\`. ${inOrder}`,
        ],
      ),
    ],
    twin: {
      files: page(
        '1. Ring\n2. Kom\n\nSå:\n\n3. Gå\n\n17\\. og 18. plass\n\nDet var i\n2018. Nå er det slutt.\n\n1. Se\n1. Hør\n\n5) Ro\n6) Hvil',
      ),
      shows: { address: '/om', text: '<ol start="3">' },
    },
  },
  {
    rule: 'bullet-text',
    hazards: [shownAsSigns],
    faults: [
      bullets('dots of a word processor', 'Vi har:\n• brygger\n• kaier\n• båter', [
        2,
        1,
        noList('•'),
        'Skriv `-` i stedet for `•` på linje 14–16.',
      ]),
      bullets('dots in paragraphs of their own', '·brygger\n\n·kaier', [
        1,
        1,
        noList('·'),
        'Skriv `- ` i stedet for `·` på linje 13–15.',
      ]),
      bullets('dots with a tab', '•\tbrygger\n•\tkaier', [
        1,
        1,
        noList('•'),
        'Skriv `-` i stedet for `•` på linje 13–14.',
      ]),
      bullets('dashes that a word processor made', 'Vi har\n– brygger\n– kaier', [
        2,
        1,
        noList('–'),
        'Skriv `-` i stedet for `–` på linje 14–15. Er det replikker, sett en tom linje mellom dem.',
      ]),
    ],
    twin: {
      files: page('– Hei, sa hun.\n\n– Hallo, sa han.\n\n• alene\n\n- brygger\n- kaier · båter'),
      shows: { address: '/om', text: '<li>kaier · båter</li>' },
    },
  },
  {
    rule: 'task-list',
    hazards: [shownAsSigns],
    faults: [
      tasks('something done', '- [x] Rydde havna', [
        1,
        3,
        'Avkryssingsbokser vises ikke.',
        'Slett «[x]», og si heller med ord om det er gjort.',
      ]),
      tasks('something to do', 'Husk:\n\n* [ ] Rydde havna\n* Hvile', [
        3,
        3,
        'Avkryssingsbokser vises ikke.',
        'Slett «[ ]», og si heller med ord om det er gjort.',
      ]),
      tasks('one in a numbered list', '1. Ring\n   - [X] Kari', [
        2,
        6,
        'Avkryssingsbokser vises ikke.',
        'Slett «[X]», og si heller med ord om det er gjort.',
      ]),
    ],
    twin: {
      files: page('- Rydde havna [x]\n- \\[x] Hvile'),
      shows: { address: '/om', text: '<li>Rydde havna [x]</li>' },
    },
  },
  {
    rule: 'table-cells',
    hazards: [shownAsSigns],
    faults: [
      cells(
        'a row that is longer than the head',
        '| By | År |\n| --- | --- |\n| Seattle | 1967 | Vest |',
        [3, 18, 'Raden har 3 celler, men tabellen har 2 kolonner. «Vest» vises ikke.', notAll],
      ),
      cells('a sign of a table in a text', '| By |\n| --- |\n| Åbo|Turku |', [
        3,
        6,
        'Raden har 2 celler, men tabellen har 1 kolonne. «Turku» vises ikke.',
        notAll,
      ]),
      cells('a row without its outer lines', 'By | År\n--- | ---\nSeattle | 1967 | | Vest', [
        3,
        18,
        'Raden har 4 celler, men tabellen har 2 kolonner. «Vest» vises ikke.',
        notAll,
      ]),
    ],
    twin: {
      files: page('| By | År |\n| --- | --- |\n| Åbo\\|Turku | 1946 | |\n| Seattle |'),
      shows: { address: '/om', text: '<td>Åbo|Turku</td>' },
    },
    byHand: 'Only the editor knows whether a column is missing or a sign is too much.',
  },
  {
    rule: 'table-malformed',
    hazards: [shownAsSigns],
    faults: [
      table('a line with a column too few', '| By | År |\n| --- |\n| Seattle | 1967 |', [
        2,
        1,
        'Streken har ikke like mange kolonner som overskriftene, så tabellen blir ikke vist som en tabell.',
        'Skriv `| --- | --- |` i stedet for `| --- |`.',
      ]),
      table('no line under the head', 'Byene:\n\n| By | År |\n| Seattle | 1967 |', [
        3,
        1,
        'Tabellen har ingen strek under overskriftene, og blir ikke vist som en tabell.',
        'Legg til linjen `| --- | --- |` under overskriftene.',
      ]),
      table('a line with a column too many', '| By |\n|---|:-:|\n| Seattle |', [
        2,
        1,
        'Streken har ikke like mange kolonner som overskriftene, så tabellen blir ikke vist som en tabell.',
        'Skriv `| --- |` i stedet for `|---|:-:|`.',
      ]),
      byHand(
        'Only the editor knows what the columns are.',
        table('no head', '| --- | --- |\n| Seattle | 1967 |', [
          1,
          1,
          'Tabellen har ingen overskrifter, og blir ikke vist som en tabell.',
          'Skriv en rad med overskrifter på linjen over.',
        ]),
      ),
    ],
    twin: {
      files: page('Byene:\n\n| By | År |\n|:--|--:|\n| Seattle | 1967 |\n\nA | B\n\n| alene |'),
      shows: { address: '/om', text: '<td>Seattle</td>' },
    },
  },
  {
    rule: 'emphasis-leftover',
    hazards: [shownAsSigns],
    faults: [
      emphasis('a blank before the last signs', 'Vi **må **rydde.', [
        1,
        4,
        '«**må **» blir ikke fett. Stjernene vises i teksten.',
        'Skriv `**må**` i stedet for `**må **`.',
      ]),
      emphasis('blanks on both sides', 'Vi ** må ** rydde.', [
        1,
        4,
        '«** må **» blir ikke fett. Stjernene vises i teksten.',
        'Skriv `**må**` i stedet for `** må **`.',
      ]),
      emphasis('signs that were never ended', '- Ring\n- **Kom innom', [
        2,
        3,
        '«**» gjør ingenting fett her, og vises i teksten.',
        'Slett «**». Skal noe være fett, sett dem tett inntil ordene, både før og etter. Skal stjernene stå i teksten, skriv `\\*\\*`.',
      ]),
      byHand(
        'Only the editor knows where the word ends.',
        emphasis('quotes at the end of half a word', '**«Havna»**ene ligger her.', [
          1,
          1,
          '«**«Havna»**» blir ikke fett. Stjernene vises i teksten.',
          'Sett et mellomrom mellom stjernene og ordet som følger. Skal stjernene stå i teksten, skriv `\\*\\*`.',
        ]),
      ),
    ],
    twin: {
      files: page('Vi **må** rydde \\*\\*nå\\*\\*, `2**8` ganger ***fort***. Karakter: ****'),
      shows: { address: '/om', text: '<strong>må</strong> rydde **nå**' },
    },
  },
];
