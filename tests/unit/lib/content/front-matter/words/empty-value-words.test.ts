import { describe, expect, it } from 'vitest';
import { change, error, problemsIn } from '../../write-content.ts';

/** What it is, the passage of the file and what stands in its place, and the fault that is told. */
type Row = [what: string, from: string, to: string, line: number, column: number, ...Words];
type Words = [message: string, hint: string];

const title = 'tittel: Om nettstedet';
const changes = 'endringer:\n  - dato: 2026-11-23\n    tekst: Publisert';
const fillIn = 'Fyll inn `tittel: …`.';

describe('an empty value', () => {
  it.each<Row>([
    ['nothing', title, 'tittel:', 4, 8, '`tittel` er tomt.', fillIn],
    ['an empty quote', title, 'tittel: ""', 4, 9, '`tittel` er tomt.', fillIn],
    ['a block without lines', title, 'tittel: |', 4, 9, '`tittel` er tomt.', fillIn],
    [
      'a tilde',
      title,
      'tittel: ~',
      4,
      9,
      '`~` uten anførselstegn betyr at `tittel` er tomt.',
      'Skriv `tittel: "~"`, med anførselstegn, eller fyll inn noe annet.',
    ],
    ['an empty type', 'type: side', 'type:', 2, 6, '`type` er tomt.', 'Skriv `type: side`.'],
    [
      'an empty status',
      ' redaksjonell',
      '',
      6,
      8,
      '`status` er tomt.',
      'Skriv `status: kommunens`, `status: vedtatt` eller `status: redaksjonell`.',
    ],
    [
      'nothing in a group that may be left out',
      'meny: bunn',
      'meny: bunn\nvedtak:',
      8,
      8,
      '`vedtak` er tomt.',
      'Slett linjen, eller legg til linjene `  organ: …`, `  dato: …` og `  kilde: …` under den.',
    ],
    [
      'nothing for a list that must have an item',
      changes,
      'endringer:',
      8,
      11,
      '`endringer` er tomt.',
      'Legg til linjene `  - dato: …` og `    tekst: …` under denne.',
    ],
    [
      'an empty list that may be left out',
      'meny: bunn',
      'meny: bunn\nrelatert: []',
      8,
      11,
      '`relatert` er en tom liste.',
      'Skriv bare `relatert:` på linjen. Legg til linjen `  - …` under den. Eller slett linjen.',
    ],
    [
      'an empty item',
      'meny: bunn',
      'meny: bunn\nrelatert:\n  -',
      9,
      4,
      'Et punkt i `relatert` er tomt.',
      'Fyll inn punktet, eller slett linjen.',
    ],
    [
      'a word for nothing in an item',
      'meny: bunn',
      'meny: bunn\nrelatert:\n  - null',
      9,
      5,
      '`null` uten anførselstegn betyr at et punkt i `relatert` er tomt.',
      'Skriv `- "null"`, med anførselstegn, eller fyll inn noe annet.',
    ],
  ])('is told of: %s', (_what, from, to, line, column, ...words) => {
    expect(problemsIn(change('nb/om.md', from, to))).toEqual([
      error('nb/om.md', line, column, 'value-empty', ...words),
    ]);
  });
});
