import { change, error } from '../write-content.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const title = 'tittel: Om nettstedet';
const onSide = 'finnes ikke på sider av typen `side`.';
const seeList = 'Slett linjen, eller se feltlisten i content/README.md.';
const onlyTheEditor = 'only the editor knows what it is to say';

const unknown = (line: number, column: number, message: string, hint: string) => [
  error('nb/om.md', line, column, 'key-unknown', message, hint),
];
const missing = (line: number, column: number, message: string, hint: string) => [
  error('nb/om.md', line, column, 'key-missing', message, hint),
];

/** The rules of `field-rules.ts` about the names of fields. */
export const fieldKeyFixtures: readonly RuleFixtures[] = [
  {
    rule: 'key-unknown',
    hazards: [
      'a field nobody knows, or a value that is not one of those there are',
      '`__proto__` and `constructor` as names',
    ],
    faults: [
      {
        name: 'a name spelt wrong',
        files: change('nb/om.md', 'tittel:', 'titel:'),
        problems: unknown(
          4,
          1,
          `Feltet \`titel\` ${onSide}`,
          'Mente du `tittel`? Skriv `tittel: Om nettstedet`.',
        ),
      },
      {
        name: 'a capital',
        files: change('nb/om.md', 'ingress:', 'Ingress:'),
        problems: unknown(
          5,
          1,
          `Feltet \`Ingress\` ${onSide}`,
          'Mente du `ingress`? Skriv `ingress: Hvem som står bak.`.',
        ),
      },
      {
        name: 'an accent',
        files: change('nb/om.md', 'endringer:', 'endringér:'),
        problems: unknown(8, 1, `Feltet \`endringér\` ${onSide}`, 'Mente du `endringer`?'),
      },
      {
        name: 'an English name',
        files: change('nb/om.md', 'ingress:', 'description:'),
        problems: unknown(
          5,
          1,
          `Feltet \`description\` ${onSide}`,
          'Mente du `ingress`? Skriv `ingress: Hvem som står bak.`.',
        ),
      },
      {
        name: 'an English name in an item',
        files: change('nb/om.md', '  - dato:', '  - date:'),
        problems: unknown(
          9,
          5,
          'Feltet `date` finnes ikke under `endringer`.',
          'Mente du `dato`? Skriv `dato: 2026-11-23`.',
        ),
      },
      {
        name: 'a field there is no use for',
        files: change('nb/om.md', title, `${title}\nforfatter: Kari`),
        problems: unknown(5, 1, `Feltet \`forfatter\` ${onSide}`, seeList),
      },
      {
        name: 'a field of another type of page',
        files: change('nb/om.md', title, `${title}\nformulering: Vi vil.`),
        problems: unknown(5, 1, `Feltet \`formulering\` ${onSide}`, seeList),
      },
      {
        name: 'the same field with a capital',
        files: change('nb/om.md', title, `${title}\nTittel: Om oss`),
        problems: unknown(
          5,
          1,
          `Feltet \`Tittel\` ${onSide}`,
          '`tittel` står her fra før. Slett linjen.',
        ),
      },
      ...['__proto__', 'constructor', 'toString', '2026'].map((name) => ({
        name: `\`${name}\``,
        files: change('nb/om.md', title, `${name}: x\n${title}`),
        problems: unknown(4, 1, `Feltet \`${name}\` ${onSide}`, seeList),
      })),
    ],
    twin: {
      files: change('nb/om.md', title, `"tittel" : Om nettstedet`),
      shows: { address: '/om', text: 'Om nettstedet' },
    },
  },
  {
    rule: 'key-missing',
    hazards: ['a field that is missing or empty'],
    faults: [
      {
        name: 'no type',
        files: change('nb/om.md', 'type: side\n', ''),
        problems: missing(1, 1, 'Feltet `type` mangler.', 'Legg til linjen `type: side`.'),
      },
      {
        name: 'no id',
        files: change('nb/om.md', 'id: om\n', ''),
        problems: missing(1, 1, 'Feltet `id` mangler.', 'Legg til linjen `id: om`.'),
      },
      {
        name: 'no menu',
        files: change('nb/om.md', 'meny: bunn\n', ''),
        problems: missing(
          1,
          1,
          'Feltet `meny` mangler.',
          'Legg til linjen `meny: hoved`, `meny: bunn` eller `meny: ingen`.',
        ),
      },
      {
        name: 'no title',
        files: change('nb/om.md', `${title}\n`, ''),
        problems: missing(1, 1, 'Feltet `tittel` mangler.', 'Legg til linjen `tittel: …`.'),
        byHand: onlyTheEditor,
      },
      {
        name: 'no changes',
        files: change('nb/om.md', 'endringer:\n  - dato: 2026-11-23\n    tekst: Publisert\n', ''),
        problems: missing(
          1,
          1,
          'Feltet `endringer` mangler.',
          'Legg til linjene `endringer:`, `  - dato: …` og `    tekst: …`.',
        ),
        byHand: onlyTheEditor,
      },
      {
        name: 'no text of a change',
        files: change('nb/om.md', '    tekst: Publisert\n', ''),
        problems: missing(
          9,
          5,
          'Feltet `endringer.tekst` mangler.',
          'Legg til linjen `    tekst: …`.',
        ),
        byHand: onlyTheEditor,
      },
      {
        name: 'no text of a change between braces',
        files: change(
          'nb/om.md',
          '  - dato: 2026-11-23\n    tekst: Publisert',
          '  - {dato: 2026-11-23}',
        ),
        problems: missing(
          9,
          5,
          'Feltet `endringer.tekst` mangler.',
          'Legg til `tekst: …` i gruppen.',
        ),
        byHand: onlyTheEditor,
      },
    ],
    twin: {
      files: change('nb/ordliste.md', 'liste: ordliste\n', ''),
      shows: { address: '/ordliste', text: 'Der båter legger til.' },
    },
  },
];
