import { describe, expect, it } from 'vitest';
import { greenCity } from '../../green-city.ts';
import { change, error, problemsIn } from '../../write-content.ts';

const syntax = (line: number, column: number, message: string, hint: string) =>
  error('nb/om.md', line, column, 'yaml-syntax', message, hint);
const changes = 'endringer:\n  - dato: 2026-11-23\n    tekst: Publisert';
const belongs = (name: string, owner: string) =>
  `Feltet \`${name}\` hører til under \`${owner}\`, men er ikke rykket inn.`;

describe('fields in the wrong place', () => {
  it('are told of where those of a group stand beside it', () => {
    const decision =
      'vedtak:\norgan: Bystyret\ndato: 2026-06-20\nkilde: https://by.example/sak\nmeny: bunn';
    expect(problemsIn(change('nb/om.md', 'meny: bunn', decision))).toEqual([
      syntax(
        8,
        1,
        belongs('organ', 'vedtak'),
        'Begynn linjen med to mellomrom: `  organ: Bystyret`.',
      ),
      syntax(
        9,
        1,
        belongs('dato', 'vedtak'),
        'Begynn linjen med to mellomrom: `  dato: 2026-06-20`.',
      ),
      syntax(
        10,
        1,
        belongs('kilde', 'vedtak'),
        'Begynn linjen med to mellomrom: `  kilde: https://by.example/sak`.',
      ),
    ]);
  });

  it('are told of where the rest of an item stands beside the list', () => {
    const flush = 'endringer:\n- dato: 2026-11-23\ntekst: Publisert';
    expect(problemsIn(change('nb/om.md', changes, flush))).toEqual([
      syntax(
        10,
        1,
        belongs('tekst', 'endringer'),
        'Begynn linjen med to mellomrom: `  tekst: Publisert`.',
      ),
    ]);
  });

  it('are told of where they go by the name of one of the page', () => {
    const sources =
      'kilder:\n  - url: https://by.example/plan\n    lest: 2026-11\ntittel: Byplanen\nmeny: bunn';
    expect(problemsIn(change('nb/om.md', 'meny: bunn', sources))).toEqual([
      syntax(
        10,
        1,
        belongs('tittel', 'kilder'),
        'Begynn linjen med fire mellomrom: `    tittel: Byplanen`.',
      ),
    ]);
  });

  it('are told of where one of the page stands in a group', () => {
    const inward = `${changes}\n    meny: bunn`;
    const files = greenCity['nb/om.md'].replace('meny: bunn\n', '').replace(changes, inward);
    expect(problemsIn({ 'nb/om.md': files })).toEqual([
      syntax(
        10,
        5,
        'Feltet `meny` hører ikke til under `endringer`, men er rykket inn dit.',
        'Begynn linjen uten mellomrom: `meny: bunn`.',
      ),
    ]);
  });

  it('are told of where a list of the page stands in an item of another', () => {
    const sources =
      'kilder:\n  - tittel: A\n    url: https://by.example/\n    lest: 2026-11\n  endringer:';
    expect(problemsIn(change('nb/om.md', 'endringer:', sources))).toEqual([
      syntax(12, 3, 'Innrykket stemmer ikke.', 'Begynn linjen uten mellomrom: `endringer:`.'),
    ]);
  });

  it('are told of once where the name of their list is missing', () => {
    const sources =
      'kilder:\n  - tittel: A\n    url: https://by.example/\n    lest: 2026-11\n  - dato: 2026-11-24\n    tekst: Ny';
    expect(problemsIn(change('nb/om.md', 'endringer:', sources))).toEqual([
      syntax(
        12,
        5,
        'Punktet hører til i `endringer`, men linjen `endringer:` mangler over det.',
        'Legg til linjen `endringer:` over dette punktet.',
      ),
    ]);
  });

  it('are told of where an item has no hyphen', () => {
    const bare = 'endringer:\n    dato: 2026-11-23\n    tekst: Publisert';
    expect(problemsIn(change('nb/om.md', changes, bare))).toEqual([
      syntax(
        9,
        5,
        'Punktet i `endringer` begynner ikke med «- ».',
        'Begynn linjen med to mellomrom og «- »: `  - dato: 2026-11-23`.',
      ),
    ]);
  });

  it('are told of where an item at the beginning of the line has no hyphen', () => {
    const bare = 'endringer:\n  dato: 2026-11-23\n  tekst: Publisert';
    expect(problemsIn(change('nb/om.md', changes, bare))).toEqual([
      syntax(
        9,
        3,
        'Punktet i `endringer` begynner ikke med «- ».',
        'Begynn linjen med «- »: `- dato: 2026-11-23`.',
      ),
    ]);
  });

  it('are told of where the texts of a list have no hyphens', () => {
    const related = 'meny: bunn\nrelatert:\n  havn\n  park';
    expect(problemsIn(change('nb/om.md', 'meny: bunn', related))).toEqual([
      syntax(
        9,
        3,
        'Punktet i `relatert` begynner ikke med «- ».',
        'Begynn linjen med to mellomrom og «- »: `  - havn`.',
      ),
      syntax(10, 3, 'Punktet begynner ikke med «- ».', 'Skriv `- park`.'),
    ]);
  });

  it.each([['-havn'], ['– havn'], ['• havn'], ['* havn'], ['1. havn']])(
    'are told of where a point is written %s',
    (point) => {
      const related = `meny: bunn\nrelatert:\n  ${point}`;
      expect(problemsIn(change('nb/om.md', 'meny: bunn', related))).toEqual([
        syntax(9, 3, 'Punktet begynner ikke med «- ».', 'Skriv `- havn`.'),
      ]);
    },
  );

  it('are told of where a point has fields', () => {
    expect(problemsIn(change('nb/om.md', '  - dato', '  -dato'))).toEqual([
      syntax(9, 3, 'Punktet begynner ikke med «- ».', 'Skriv `- dato: 2026-11-23`.'),
    ]);
  });

  it('are none where whole items follow each other', () => {
    const two = `${changes}\n  - tekst: Laget\n    dato: 2026-11-20`;
    expect(problemsIn(change('nb/om.md', changes, two))).toEqual([]);
  });
});
