import { describe, expect, it } from 'vitest';
import { change, error, problemsIn } from '../../write-content.ts';

/** What it is, the passage of the file and what stands in its place, and the fault that is told. */
type Row = [what: string, from: string, to: string, line: number, column: number, ...Words];
type Words = [message: string, hint: string];

const title = 'tittel: Om nettstedet';
const item = '  - dato: 2026-11-23\n    tekst: Publisert';
const unclosed = 'Anførselstegnet eller klammen som åpnes her, lukkes aldri.';
const colon = 'Det står et kolon for mye på linjen.';
const indent = 'Innrykket stemmer ikke.';
const tab = 'Linjen er rykket inn med tabulator.';
const own = (sign: string) => `Verdien begynner med \`${sign}\`, som har en egen betydning her.`;

describe('broken YAML', () => {
  it.each<Row>([
    ['a colon at the end of a value', title, 'tittel: Om:', 4, 9, colon, 'Skriv `tittel: "Om:"`.'],
    [
      'a colon in a value between curly quotation marks',
      title,
      'tittel: “Mål: det vi vil”',
      4,
      9,
      colon,
      'Skriv `tittel: "Mål: det vi vil"`.',
    ],
    [
      'a colon and both kinds of quotation marks',
      title,
      `tittel: Mål: it's "x"`,
      4,
      9,
      colon,
      `Skriv \`tittel: "Mål: it's \\"x\\""\`.`,
    ],
    [
      'a single quote that is not closed',
      title,
      "tittel: 'Om nettstedet",
      4,
      9,
      unclosed,
      "Skriv `tittel: 'Om nettstedet'`.",
    ],
    [
      'a quote that goes on at the beginning of the next lines',
      'Hvem som står bak.',
      '"Hvem\nsom\nstår bak."',
      5,
      10,
      unclosed,
      'Skriv hele verdien på én linje: `ingress: "Hvem som står bak."`.',
    ],
    [
      'a bracket before words',
      title,
      'tittel: [Utkast om oss',
      4,
      9,
      own('['),
      'Skriv `tittel: "[Utkast om oss"`.',
    ],
    [
      'a brace that is not closed',
      title,
      `${title}\nendringer2: {dato: 2026`,
      5,
      13,
      unclosed,
      'Skriv `endringer2: {dato: 2026}`.',
    ],
    ['a bracket too many', title, 'tittel: ] Om', 4, 9, own(']'), 'Skriv `tittel: "] Om"`.'],
    [
      'a grave accent at the beginning',
      title,
      'tittel: `Om',
      4,
      9,
      'Verdien begynner med `` ` ``, som har en egen betydning her.',
      'Skriv ``tittel: "`Om"``.',
    ],
    ['a value that begins with %', title, 'tittel: %om', 4, 9, own('%'), 'Skriv `tittel: "%om"`.'],
    ['words after a block sign', title, 'tittel: > om', 4, 11, own('>'), 'Skriv `tittel: "> om"`.'],
    [
      'a point on the line of its name',
      title,
      'tittel: - om',
      4,
      9,
      'Verdien begynner med «-», som om den var et punkt i en liste.',
      'Skriv `tittel: "- om"`.',
    ],
    [
      'a comma of another format',
      title,
      '"tittel": "Om nettstedet",',
      4,
      26,
      'Det står noe etter anførselstegnet som lukker verdien.',
      'Skriv `"tittel": Om nettstedet`.',
    ],
    [
      'an equals sign for a colon',
      title,
      'tittel = Om',
      4,
      1,
      'Det mangler et kolon etter `tittel`.',
      'Skriv `tittel: Om`.',
    ],
    [
      'a wide colon',
      title,
      'tittel：Om',
      4,
      1,
      'Det mangler et kolon etter `tittel`.',
      'Skriv `tittel: Om`.',
    ],
    [
      'no colon after the name of a list',
      'endringer:',
      'endringer',
      8,
      1,
      'Det mangler et kolon etter `endringer`.',
      'Skriv `endringer:`.',
    ],
    [
      'no blank after a colon, and a colon in the value',
      title,
      'tittel:Mål: det vi vil',
      4,
      1,
      'Det mangler et mellomrom etter kolon.',
      'Skriv `tittel: "Mål: det vi vil"`.',
    ],
    [
      'no blank after a colon in an item',
      item,
      '  - dato:2026-11-23\n    tekst: Publisert',
      9,
      5,
      'Det mangler et mellomrom etter kolon.',
      'Skriv `dato: 2026-11-23`.',
    ],
    [
      'a blank that does not break after a colon',
      title,
      'tittel:\u00A0Om',
      4,
      1,
      'Linjen har harde mellomrom der det skal stå vanlige.',
      'Skriv `tittel: Om`.',
    ],
    [
      'a tab before a point',
      '  - dato: 2026',
      '\t- dato: 2026',
      9,
      1,
      tab,
      'Begynn linjen med to mellomrom i stedet for tabulator: `  - dato: 2026-11-23`.',
    ],
    [
      'a tab after a hyphen',
      '  - dato: 2026',
      '  -\tdato: 2026',
      9,
      4,
      tab,
      'Skriv `- dato: 2026-11-23`.',
    ],
    [
      'a tab before the rest of a value',
      'Hvem som',
      'Hvem\n\tsom',
      6,
      1,
      tab,
      'Begynn linjen med to mellomrom i stedet for tabulator: `  som står bak.`.',
    ],
    [
      'a line indented too far',
      '    tekst',
      '     tekst',
      10,
      6,
      indent,
      'Begynn linjen med fire mellomrom: `    tekst: Publisert`.',
    ],
    [
      'a point indented too little',
      'meny: bunn',
      'meny: bunn\nrelatert:\n  - havn\n - park',
      10,
      2,
      indent,
      'Begynn linjen med to mellomrom: `  - park`.',
    ],
    [
      'a field indented below a text',
      title,
      '  tittel: Om nettstedet',
      4,
      3,
      indent,
      'Begynn linjen uten mellomrom: `tittel: Om nettstedet`.',
    ],
  ])('is told of: %s', (_what, from, to, line, column, ...words) => {
    expect(problemsIn(change('nb/om.md', from, to))).toEqual([
      error('nb/om.md', line, column, 'yaml-syntax', ...words),
    ]);
  });
});
