import { change, error } from '../write-content.ts';
import type { RuleFixtures } from './rule-fixtures.ts';
import { page, textFaults } from './text-fault.ts';

const filler = textFaults('filler-text');
const tab = textFaults('tab-in-text', true);
const blank = textFaults('double-blank', true);

const pasted = 'tabs and double blanks from a word processor';
const holds = (words: string) => `«${words}» står der en tekst skal komme.`;
const write = 'Skriv teksten, eller slett ordene. Skal siden ikke ut ennå, sett `utkast: true`.';
const oneBlank = 'Skriv ett mellomrom i stedet.';

/** Rules on what was pasted, or left for later. */
export const textPasteFixtures: readonly RuleFixtures[] = [
  {
    rule: 'filler-text',
    hazards: ['filler text'],
    faults: [
      filler('a note to oneself', 'Ring oss.\n\n- TODO: åpningstider', [
        3,
        3,
        holds('TODO'),
        write,
      ]),
      filler('words of a template', 'Lorem ipsum dolor sit amet.', [
        1,
        1,
        holds('Lorem ipsum'),
        write,
      ]),
      {
        name: 'a lead that is not written',
        files: change('nb/om.md', 'ingress: Hvem som står bak.', 'ingress: TBD'),
        problems: [error('nb/om.md', 5, 10, 'filler-text', holds('TBD'), write)],
      },
      {
        name: 'a title',
        files: change('nb/om.md', 'tittel: Om nettstedet', 'tittel: FIXME Om nettstedet'),
        problems: [error('nb/om.md', 4, 9, 'filler-text', holds('FIXME'), write)],
      },
    ],
    twin: {
      files: page('Todo på spansk betyr alt. TODOS, og `TODO`.'),
      shows: { address: '/om', text: 'Todo på spansk' },
    },
    byHand: 'Only the editor knows what was to stand there.',
  },
  {
    rule: 'tab-in-text',
    hazards: [pasted],
    faults: [
      tab('a tab between words', 'Ring\toss.', [1, 5, 'Her står en tabulator.', oneBlank]),
      tab('columns of a word processor', 'Telefon: \t55 55 00 00', [
        1,
        9,
        'Her står en tabulator.',
        oneBlank,
      ]),
      tab('one behind bold words', '- **Ring**\toss.', [1, 11, 'Her står en tabulator.', oneBlank]),
    ],
    twin: {
      files: page('-\tRing oss.\n\n|\tA\t|\n| --- |\n|\tB\t|\n\n`a\tb`'),
      shows: { address: '/om', text: '<li>Ring oss.</li>' },
    },
  },
  {
    rule: 'double-blank',
    hazards: [pasted],
    faults: [
      blank('two blanks after a full stop', 'Ring oss.  Vi svarer.', [
        1,
        10,
        'Her står det flere mellomrom etter hverandre.',
        oneBlank,
      ]),
      blank('a hard blank and a plain one', '> Ring\n> oss \u00A0alle dager.', [
        2,
        6,
        'Her står det flere mellomrom etter hverandre.',
        oneBlank,
      ]),
      blank(
        'several on a line',
        '## Kontakt   oss\n\nRing   oss.',
        [1, 11, 'Her står det flere mellomrom etter hverandre.', oneBlank],
        [3, 5, 'Her står det flere mellomrom etter hverandre.', oneBlank],
      ),
    ],
    twin: {
      files: page('Ring oss.  \nVi svarer.\n\n>  Sitat\n>  til\n\n- Ja\n  nei\n\n`a  b`'),
      shows: { address: '/om', text: 'Ring oss.<br>' },
    },
  },
];
