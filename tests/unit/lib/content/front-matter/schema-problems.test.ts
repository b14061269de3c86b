import { describe, expect, it } from 'vitest';
import { change, error, problemsIn } from '../write-content.ts';

/** What it is, the passage of the file and what stands in its place, and the fault that is told. */
type Row = [what: string, from: string, to: string, ...Fault];
type Fault = [line: number, column: number, rule: string, message: string, hint: string];

const title = 'tittel: Om nettstedet';
const seeList = 'Slett feltet, eller se feltlisten i content/README.md.';

describe('a field that is not known', () => {
  it.each<Row>([
    [
      'an unknown field that is near a known one',
      title,
      'titel: Om nettstedet',
      4,
      1,
      'key-unknown',
      'Feltet `titel` finnes ikke på sider av typen `side`.',
      'Mente du `tittel`? Skriv `tittel: Om nettstedet`.',
    ],
    [
      'an unknown field near a required choice',
      'status: redaksjonell',
      'statuss: redaksjonell',
      6,
      1,
      'key-unknown',
      'Feltet `statuss` finnes ikke på sider av typen `side`.',
      'Mente du `status`? Skriv `status: redaksjonell`.',
    ],
    [
      'an unknown field that is near none',
      title,
      'tittel: Om nettstedet\nforfatter: Kari',
      5,
      1,
      'key-unknown',
      'Feltet `forfatter` finnes ikke på sider av typen `side`.',
      seeList,
    ],
    [
      'an unknown field near one that is there already',
      title,
      'tittel: Om nettstedet\ntittl: Kari',
      5,
      1,
      'key-unknown',
      'Feltet `tittl` finnes ikke på sider av typen `side`.',
      seeList,
    ],
    [
      'an unknown field in an item',
      '  - dato',
      '  - dat0',
      9,
      5,
      'key-unknown',
      'Feltet `dat0` finnes ikke under `endringer`.',
      'Mente du `dato`? Skriv `dato: 2026-11-23`.',
    ],
    [
      'an unknown field in an item near none',
      '    tekst',
      '    hvem: Kari\n    tekst',
      10,
      5,
      'key-unknown',
      'Feltet `hvem` finnes ikke under `endringer`.',
      seeList,
    ],
    [
      'a field of another type of page',
      'meny: bunn',
      'meny: bunn\nformulering: Vi vil.',
      8,
      1,
      'key-unknown',
      'Feltet `formulering` finnes ikke på sider av typen `side`.',
      seeList,
    ],
    [
      'a merge key',
      title,
      '<<: {a: b}\ntittel: Om nettstedet',
      4,
      1,
      'key-unknown',
      'Feltet `<<` finnes ikke på sider av typen `side`.',
      seeList,
    ],
    [
      'the name of the prototype',
      title,
      '__proto__: x\ntittel: Om nettstedet',
      4,
      1,
      'key-unknown',
      'Feltet `__proto__` finnes ikke på sider av typen `side`.',
      seeList,
    ],
    [
      'the name of a constructor',
      title,
      'constructor: x\ntittel: Om nettstedet',
      4,
      1,
      'key-unknown',
      'Feltet `constructor` finnes ikke på sider av typen `side`.',
      seeList,
    ],
    [
      'a number as a name',
      title,
      '2026: x\ntittel: Om nettstedet',
      4,
      1,
      'key-unknown',
      'Feltet `2026` finnes ikke på sider av typen `side`.',
      seeList,
    ],
    [
      'no name',
      title,
      ': x\ntittel: Om nettstedet',
      4,
      1,
      'key-unknown',
      'Feltet `` finnes ikke på sider av typen `side`.',
      seeList,
    ],
  ])('is told of: %s', (_what, from, to, ...fault) => {
    expect(problemsIn(change('nb/om.md', from, to))).toEqual([error('nb/om.md', ...fault)]);
  });
});

describe('a field that is missing', () => {
  it.each<Row>([
    [
      'no title',
      'tittel: Om nettstedet\n',
      '',
      1,
      1,
      'key-missing',
      'Feltet `tittel` mangler.',
      'Legg til en linje: `tittel: …`.',
    ],
    [
      'no type',
      'type: side\n',
      '',
      1,
      1,
      'key-missing',
      'Feltet `type` mangler.',
      'Skriv `type: strategi`, `type: del`, `type: mal`, `type: kapittel` eller `type: side`.',
    ],
    [
      'no status',
      'status: redaksjonell\n',
      '',
      1,
      1,
      'key-missing',
      'Feltet `status` mangler.',
      'Skriv `status: kommunens`, `status: vedtatt` eller `status: redaksjonell`.',
    ],
    [
      'no changes',
      'endringer:\n  - dato: 2026-11-23\n    tekst: Publisert\n',
      '',
      1,
      1,
      'key-missing',
      'Feltet `endringer` mangler.',
      'Legg til en linje: `endringer: …`.',
    ],
    [
      'no text in a change',
      '    tekst: Publisert\n',
      '',
      9,
      5,
      'key-missing',
      'Feltet `endringer.tekst` mangler.',
      'Legg til en linje: `tekst: …`.',
    ],
    [
      'no address in a source',
      'meny: bunn',
      'meny: bunn\nkilder:\n  - tittel: A\n    lest: 2026-11-23',
      9,
      5,
      'key-missing',
      'Feltet `kilder.url` mangler.',
      'Legg til en linje: `url: …`.',
    ],
  ])('is told of: %s', (_what, from, to, ...fault) => {
    expect(problemsIn(change('nb/om.md', from, to))).toEqual([error('nb/om.md', ...fault)]);
  });
});
