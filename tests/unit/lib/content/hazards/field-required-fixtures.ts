import { sha256 } from '../green-city.ts';
import { change, error } from '../write-content.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const sources =
  'kilder:\n  - tittel: Byplanen\n    url: https://by.example/plan\n    lest: 2026-11\n';
const bridges = sha256('Bryggene er åpne for alle.\nVår rolle\nVi rydder.');
const contact = sha256('Kontakt\nRing oss.');

const noSources = (file: string, line: number) =>
  error(
    file,
    line,
    1,
    'required-kilder',
    'Teksten er vår egen, men `kilder` mangler.',
    'Legg til linjene `kilder:`, `  - tittel: …`, `    url: …` og `    lest: …` under denne.',
  );
const noDecision = (file: string, line: number) => [
  error(
    file,
    line,
    1,
    'required-vedtak',
    'Teksten skal være vedtatt, men `vedtak` mangler.',
    'Legg til linjene `vedtak:`, `  organ: …`, `  dato: …` og `  kilde: …` under denne. Kjenner du ikke vedtaket, skriv `status: kommunens`.',
  ),
];

/** The rules of `field-rules.ts` about fields that others require. */
export const fieldRequiredFixtures: readonly RuleFixtures[] = [
  {
    rule: 'required-kilder',
    hazards: ['a field that is missing or empty'],
    byHand: 'only the editor knows the sources',
    faults: [
      {
        name: 'a part without sources',
        files: change('nb/park/index.md', sources, ''),
        problems: [noSources('nb/park/index.md', 6)],
      },
      {
        name: 'a section whose words become ours',
        files: change(
          'nb/havn/bryggene.md',
          `status: kommunens\nsjekksum: ${bridges}`,
          'status: redaksjonell',
        ),
        problems: [noSources('nb/havn/bryggene.md', 6)],
      },
      {
        name: 'a status spelt wrong as well',
        files: change('nb/index.md', `status: redaksjonell\n${sources}`, 'status: Redaksjonel\n'),
        problems: [
          noSources('nb/index.md', 6),
          error(
            'nb/index.md',
            6,
            9,
            'value-unknown',
            '`status: Redaksjonel` finnes ikke.',
            'Skriv `status: redaksjonell`.',
          ),
        ],
      },
    ],
    twin: {
      files: change('nb/om.md', 'Ring oss.', 'Våre egne ord.'),
      shows: { address: '/om', text: 'Våre egne ord.' },
    },
  },
  {
    rule: 'required-vedtak',
    hazards: ['a field that is missing or empty'],
    byHand: 'only the editor knows the decision',
    faults: [
      {
        name: 'an article that is adopted',
        files: change('nb/om.md', 'status: redaksjonell', `status: vedtatt\nsjekksum: ${contact}`),
        problems: noDecision('nb/om.md', 6),
      },
      {
        name: 'a section that is adopted',
        files: change('nb/havn/bryggene.md', 'status: kommunens', 'status: vedtatt'),
        problems: noDecision('nb/havn/bryggene.md', 6),
      },
      {
        name: 'a goal that is adopted',
        files: change('nb/havn/mal.md', 'status: kommunens', 'status: vedtatt'),
        problems: noDecision('nb/havn/mal.md', 6),
      },
    ],
    twin: {
      files: change(
        'nb/om.md',
        'status: redaksjonell',
        `status: vedtatt\nsjekksum: ${contact}\nvedtak:\n  organ: Bystyret\n  dato: 2026-06-20\n  sak: 12/26\n  kilde: https://by.example/sak`,
      ),
      shows: { address: '/om', text: 'Ring oss.' },
    },
  },
];
