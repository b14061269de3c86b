import { describe, expect, it } from 'vitest';
import { greenCity } from '../../green-city.ts';
import { change, error, problemsIn, readIn, writeContent } from '../../write-content.ts';

/** What it is, the passage of the file and what stands in its place, and the fault that is told. */
type Row = [what: string, from: string, to: string, ...Fault];
type Fault = [line: number, column: number, rule: string, message: string, hint: string];

const title = 'tittel: Om nettstedet';
const own = (sign: string) => `Verdien begynner med \`${sign}\`, som har en egen betydning her.`;
const backslash = 'Omvendt skråstrek har en egen betydning mellom anførselstegn.';
const moveComment = 'Er det en kommentar, flytt den til en egen linje.';

describe('YAML that loses or changes text', () => {
  it.each<Row>([
    ['an alias', title, 'tittel: *om', 4, 9, 'yaml-feature', own('*'), 'Skriv `tittel: "*om"`.'],
    [
      'a known tag',
      title,
      'tittel: !!str om',
      4,
      9,
      'yaml-feature',
      own('!'),
      'Skriv `tittel: "!!str om"`.',
    ],
    [
      'an entity of HTML',
      title,
      'tittel: &amp; vi',
      4,
      9,
      'yaml-feature',
      own('&'),
      'Skriv `tittel: "& vi"`.',
    ],
    [
      'the end of a line that is hidden',
      title,
      'tittel: "Om\\\n  nettstedet"',
      4,
      12,
      'yaml-feature',
      backslash,
      'Skriv to omvendte skråstreker, eller bruk enkle anførselstegn.',
    ],
    [
      'an escape that does not exist',
      title,
      'tittel: "C:\\q"',
      4,
      12,
      'yaml-feature',
      backslash,
      'Skriv `tittel: "C:\\\\q"`.',
    ],
    [
      'an escape after a backslash that is itself',
      title,
      'tittel: "C:\\\\n\\n"',
      4,
      15,
      'yaml-feature',
      backslash,
      'Skriv `tittel: "C:\\\\n\\\\n"`.',
    ],
    [
      'a backslash after one that is itself',
      title,
      'tittel: "\\\\\\n"',
      4,
      12,
      'yaml-feature',
      backslash,
      'Skriv `tittel: "\\\\\\\\n"`.',
    ],
    [
      'a comment where a value should be',
      'meny: bunn',
      'meny: # hvilken?',
      7,
      7,
      'yaml-comment',
      'Alt etter «#» faller bort: «# hvilken?».',
      `Skriv \`meny: "# hvilken?"\`. ${moveComment}`,
    ],
    [
      'a comment after a value in single quotes',
      title,
      "tittel: 'Om' #1",
      4,
      9,
      'yaml-comment',
      'Alt etter «#» faller bort: «#1».',
      "Skriv `tittel: 'Om'`. Flytt kommentaren til en egen linje.",
    ],
    [
      'points that become part of the text above them',
      'Hvem som står bak.',
      'Vi er\n  - mange',
      6,
      3,
      'yaml-syntax',
      'Linjen er rykket inn slik at den blir en del av verdien over.',
      'Rykk inn like langt som linjene på samme nivå. Hører linjen til verdien over, sett hele verdien i anførselstegn.',
    ],
    [
      'a field without a blank that becomes part of the value above it',
      'meny: bunn',
      'meny: bunn\n  liste:mal',
      8,
      3,
      'yaml-syntax',
      'Linjen er rykket inn slik at den blir en del av verdien over.',
      'Rykk inn like langt som linjene på samme nivå. Hører linjen til verdien over, sett hele verdien i anførselstegn.',
    ],
  ])('is told of: %s', (_what, from, to, ...fault) => {
    expect(problemsIn(change('nb/om.md', from, to))).toEqual([error('nb/om.md', ...fault)]);
  });
});

describe('YAML that says what it says', () => {
  it.each([
    ['a comment on its own line', title, `${title}\n# kort`],
    ['comments at the end', 'tekst: Publisert', 'tekst: Publisert\n  # slutt\n# helt slutt'],
    ['a comment after the name of a list', 'endringer:', 'endringer: # nyest først'],
  ])('may have %s', (_what, from, to) => {
    expect(problemsIn(change('nb/om.md', from, to))).toEqual([]);
  });

  it('may stand further in, all of it', () => {
    const [, fields = '', text = ''] = greenCity['nb/om.md'].split('---\n');
    const inner = fields.replace(/^(?=.)/gm, '  ');
    expect(problemsIn({ 'nb/om.md': `---\n${inner}---\n${text}` })).toEqual([]);
  });

  it.each([
    ['12:30', '12:30'],
    ['2026-11-23', '2026-11-23'],
    ['ja', 'ja'],
    ['"0123"', '0123'],
    ["'null'", 'null'],
    ['C#-kurset', 'C#-kurset'],
    ['"Mål: det vi vil"', 'Mål: det vi vil'],
    ['"Mål \\"1\\" \\\\"', 'Mål "1" \\'],
    ['|\n  Mål: #1\n\n  - det vi vil', 'Mål: #1 - det vi vil'],
    ['>-\n  Om\n  nettstedet', 'Om nettstedet'],
    ['Om\n  nettstedet', 'Om nettstedet'],
    ['"Om\n  nettstedet"', 'Om nettstedet'],
    ['Om nettstedet  \t', 'Om nettstedet'],
    ['Om\t nettstedet', 'Om nettstedet'],
    ['Om\u00A0nettstedet', 'Om\u00A0nettstedet'],
  ])('reads %j as that text', (written, read) => {
    const folder = writeContent(change('nb/om.md', title, `tittel: ${written}`));
    expect(readIn(folder).site?.pageAt('/om')?.title).toBe(read);
  });
});
