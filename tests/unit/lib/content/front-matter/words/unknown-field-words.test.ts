import { describe, expect, it } from 'vitest';
import { change, error, problemsIn } from '../../write-content.ts';

/** What it is, the passage of the file and what stands in its place, and the fault that is told. */
type Row = [what: string, from: string, to: string, line: number, column: number, ...Words];
type Words = [message: string, hint: string];

const title = 'tittel: Om nettstedet';
const onSide = 'finnes ikke på sider av typen `side`.';
const seeList = 'Slett linjen, eller se feltlisten i content/README.md.';

describe('a field that is not known', () => {
  it.each<Row>([
    [
      'near a required choice',
      'status: redaksjonell',
      'statuss: redaksjonell',
      6,
      1,
      `Feltet \`statuss\` ${onSide}`,
      'Mente du `status`? Skriv `status: redaksjonell`.',
    ],
    [
      'near one that has a list',
      'endringer:',
      'endring:',
      8,
      1,
      `Feltet \`endring\` ${onSide}`,
      'Mente du `endringer`?',
    ],
    [
      'whose value must have quotes',
      title,
      'titel: "Mål: #1"',
      4,
      1,
      `Feltet \`titel\` ${onSide}`,
      'Mente du `tittel`? Skriv `tittel: "Mål: #1"`.',
    ],
    [
      'near one that is there already',
      title,
      `${title}\ntittl: Kari`,
      5,
      1,
      `Feltet \`tittl\` ${onSide}`,
      seeList,
    ],
    [
      'that goes by another name and is there already',
      title,
      `${title}\noverskrift: |\n  Om\n  oss`,
      5,
      1,
      `Feltet \`overskrift\` ${onSide}`,
      '`tittel` står her fra før. Slett feltet.',
    ],
    [
      'in an item',
      '  - dato',
      '  - dat0',
      9,
      5,
      'Feltet `dat0` finnes ikke under `endringer`.',
      'Mente du `dato`? Skriv `dato: 2026-11-23`.',
    ],
    [
      'in an item, near none',
      '    tekst',
      '    hvem: Kari\n    tekst',
      10,
      5,
      'Feltet `hvem` finnes ikke under `endringer`.',
      seeList,
    ],
    [
      'with a list below it',
      title,
      `${title}\nforfattere:\n  - Kari`,
      5,
      1,
      `Feltet \`forfattere\` ${onSide}`,
      'Slett feltet, eller se feltlisten i content/README.md.',
    ],
    [
      'with fields below it, by the name of what every object has',
      title,
      `__proto__:\n  status: vedtatt\n${title}`,
      4,
      1,
      `Feltet \`__proto__\` ${onSide}`,
      'Slett feltet, eller se feltlisten i content/README.md.',
    ],
    [
      'with a word that is true for a name',
      title,
      `true: x\n${title}`,
      4,
      1,
      `Feltet \`true\` ${onSide}`,
      seeList,
    ],
  ])('is told of: %s', (_what, from, to, line, column, ...words) => {
    expect(problemsIn(change('nb/om.md', from, to))).toEqual([
      error('nb/om.md', line, column, 'key-unknown', ...words),
    ]);
  });
});
