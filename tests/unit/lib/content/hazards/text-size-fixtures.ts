import type { RuleFixtures } from './rule-fixtures.ts';
import { page, textFaults } from './text-fault.ts';

const deep = textFaults('nesting-deep');
const dense = textFaults('markup-dense');

const tooDeep = [
  'Her står mer enn 20 sitater, lister eller ruter inni hverandre.',
  'Gjør noen av dem til vanlige avsnitt. Skal tegnene stå i teksten, skriv `\\` foran dem.',
] as const;
const apart =
  'Sett tomme linjer mellom avsnittene. Skal tegnene stå i teksten, skriv `\\` foran dem.';

/** Each point in the one before it. */
const stairs = (count: number) =>
  Array.from({ length: count }, (_, depth) => `${'  '.repeat(depth)}- Punkt`).join('\n');
const boxes = (count: number) =>
  [
    ...Array.from({ length: count }, (_, depth) => `${':'.repeat(count + 2 - depth)}merk`),
    'Tekst.',
    ...Array.from({ length: count }, (_, depth) => ':'.repeat(depth + 3)),
  ].join('\n');

/** Rules that refuse a text before it is parsed. */
export const textSizeFixtures: readonly RuleFixtures[] = [
  {
    rule: 'nesting-deep',
    hazards: ['nesting too deep, a file, a line or a list too long, too many files'],
    faults: [
      deep('a mail answered and answered again', `Svar:\n\n${'>'.repeat(21)} Hei.`, [
        3,
        1,
        ...tooDeep,
      ]),
      deep('a list in a list in a list …', stairs(21), [21, 1, ...tooDeep]),
      deep('lists begun on one line', `${'- '.repeat(3000)}a`, [1, 1, ...tooDeep]),
      deep('boxes in boxes', boxes(21), [21, 1, ...tooDeep]),
    ],
    twin: {
      files: page(`${'>'.repeat(20)} Hei på deg.\n\n${stairs(20)}`),
      shows: { address: '/om', text: 'Hei på deg.' },
    },
    byHand: 'Only the editor knows which levels the text can do without.',
  },
  {
    rule: 'markup-dense',
    hazards: ['nesting too deep, a file, a line or a list too long, too many files'],
    faults: [
      dense('a paragraph of stars', `Stjerner:\n\n${'*a *b\n'.repeat(501)}`, [
        503,
        1,
        'Her er det mer enn 1\u00A0000 tegn for utheving (`*`, `_` og `~`) i ett avsnitt.',
        apart,
      ]),
      dense('a paragraph of brackets', '[a] '.repeat(1000).concat('\n', '[b] '.repeat(501)), [
        2,
        1,
        'Her er det mer enn 3\u00A0000 hakeparenteser i ett avsnitt.',
        apart,
      ]),
      dense(
        'a table with more cells than it has words',
        `${'|a'.repeat(300)}|\n${'|-'.repeat(300)}|\n${'a\n'.repeat(80)}`,
        [
          22,
          1,
          'Her er det mer enn 6\u00A0000 celler i tabeller.',
          'Del tabellen, eller ta bort kolonner.',
        ],
      ),
    ],
    twin: {
      files: page(`${'Et *ord* og **et til**.\n\n'.repeat(600)}[Ordliste](/ordliste) til slutt.`),
      shows: { address: '/om', text: 'til slutt' },
    },
    byHand: 'Only the editor knows what the text can do without.',
  },
];
