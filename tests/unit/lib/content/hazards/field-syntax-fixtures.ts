import { change, error } from '../write-content.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const title = 'tittel: Om nettstedet';
const change1 = 'endringer:\n  - dato: 2026-11-23\n    tekst: Publisert';
const syntax = (line: number, column: number, message: string, hint: string) => [
  error('nb/om.md', line, column, 'yaml-syntax', message, hint),
];
const own = (sign: string) => `Verdien begynner med \`${sign}\`, som har en egen betydning her.`;
const unclosed = 'Anførselstegnet eller klammen som åpnes her, lukkes aldri.';
const colon = 'Det står et kolon for mye på linjen.';
const indent = 'Innrykket stemmer ikke.';
const tab = 'Linjen er rykket inn med tabulator.';

/** The rule of `field-rules.ts` about fields that cannot be read. */
export const fieldSyntaxFixtures: readonly RuleFixtures[] = [
  {
    rule: 'yaml-syntax',
    hazards: [
      'a tab as indentation in the fields',
      'front matter never closed, or closed by something else than `---`',
    ],
    faults: [
      {
        name: 'a colon in a value',
        files: change('nb/om.md', title, 'tittel: Mål: det vi vil'),
        problems: syntax(4, 9, colon, 'Skriv `tittel: "Mål: det vi vil"`.'),
      },
      {
        name: 'no blank after the colon',
        files: change('nb/om.md', title, 'tittel:Om nettstedet'),
        problems: syntax(
          4,
          1,
          'Det mangler et mellomrom etter kolon.',
          'Skriv `tittel: Om nettstedet`.',
        ),
      },
      {
        name: 'no colon',
        files: change('nb/om.md', title, 'tittel Om nettstedet'),
        problems: syntax(
          4,
          1,
          'Det mangler et kolon etter `tittel`.',
          'Skriv `tittel: Om nettstedet`.',
        ),
      },
      {
        name: 'a quote never closed',
        files: change('nb/om.md', title, 'tittel: "Om nettstedet'),
        problems: syntax(4, 9, unclosed, 'Skriv `tittel: "Om nettstedet"`.'),
      },
      {
        name: 'a bracket never closed',
        files: change('nb/om.md', title, `${title}\nrelatert: [havn, park`),
        problems: syntax(5, 11, unclosed, 'Skriv `relatert: [havn, park]`.'),
      },
      {
        name: 'words after a quote',
        files: change('nb/om.md', title, 'tittel: "Om" nettstedet'),
        problems: syntax(
          4,
          14,
          'Det står noe etter anførselstegnet som lukker verdien.',
          'Skriv `tittel: «Om» nettstedet`.',
        ),
      },
      {
        name: 'a sign of its own at the beginning',
        files: change('nb/om.md', title, 'tittel: @byen'),
        problems: syntax(4, 9, own('@'), 'Skriv `tittel: "@byen"`.'),
      },
      {
        name: 'a link in a value',
        files: change('nb/om.md', title, 'tittel: [Om](/om) nettstedet'),
        problems: syntax(4, 13, own('['), 'Skriv `tittel: Om nettstedet`.'),
      },
      {
        name: 'a tab',
        files: change('nb/om.md', '    tekst', '\ttekst'),
        problems: syntax(
          10,
          1,
          tab,
          'Begynn linjen med fire mellomrom i stedet for tabulator: `    tekst: Publisert`.',
        ),
      },
      {
        name: 'blanks that do not break',
        files: change('nb/om.md', '    tekst', '\u00A0\u00A0\u00A0\u00A0tekst'),
        problems: syntax(
          10,
          1,
          'Linjen har harde mellomrom der det skal stå vanlige.',
          'Begynn linjen med fire mellomrom: `    tekst: Publisert`.',
        ),
      },
      {
        name: 'a line indented too little',
        files: change('nb/om.md', '    tekst', '   tekst'),
        problems: syntax(
          10,
          4,
          indent,
          'Begynn linjen med fire mellomrom: `    tekst: Publisert`.',
        ),
      },
      {
        name: 'a line indented so that it goes on with the one above',
        files: change('nb/om.md', 'meny: bunn', 'meny: bunn\nrelatert:\n  - havn\n    - park'),
        problems: syntax(10, 5, indent, 'Begynn linjen med to mellomrom: `  - park`.'),
      },
      {
        name: 'a value that goes on at the beginning of the next line',
        files: change('nb/om.md', 'Hvem som', 'Hvem\nsom'),
        problems: syntax(6, 1, indent, 'Begynn linjen med to mellomrom: `  som står bak.`.'),
      },
      {
        name: 'the first line indented alone',
        files: change('nb/om.md', 'type: side', '  type: side'),
        problems: syntax(2, 3, indent, 'Begynn linjen uten mellomrom: `type: side`.'),
      },
      {
        name: 'a point without a blank',
        files: change('nb/om.md', 'meny: bunn', 'meny: bunn\nrelatert:\n  -havn'),
        problems: syntax(9, 3, 'Punktet begynner ikke med «- ».', 'Skriv `- havn`.'),
      },
      {
        name: 'the points of a word processor',
        files: change('nb/om.md', 'meny: bunn', 'meny: bunn\nrelatert:\n  • havn\n  • park'),
        problems: [
          ...syntax(9, 3, 'Punktet begynner ikke med «- ».', 'Skriv `- havn`.'),
          ...syntax(10, 3, 'Punktet begynner ikke med «- ».', 'Skriv `- park`.'),
        ],
      },
      {
        name: 'fields that do not stand below the one they belong to',
        files: change('nb/om.md', change1, change1.replace(/^ {2}(?:- | {2})/gm, '')),
        problems: [
          ...syntax(
            9,
            1,
            'Feltet `dato` hører til under `endringer`, men er ikke rykket inn.',
            'Begynn linjen med to mellomrom og «- »: `  - dato: 2026-11-23`.',
          ),
          ...syntax(
            10,
            1,
            'Feltet `tekst` hører til under `endringer`, men er ikke rykket inn.',
            'Begynn linjen med fire mellomrom: `    tekst: Publisert`.',
          ),
        ],
      },
      {
        name: 'a hyphen before each field of an item',
        files: change('nb/om.md', '    tekst', '  - tekst'),
        problems: syntax(
          10,
          5,
          'Streken begynner et nytt punkt i `endringer`, men feltet hører til punktet over.',
          'Begynn linjen med fire mellomrom i stedet for «- »: `    tekst: Publisert`.',
        ),
      },
      {
        name: 'the end of a document in the middle',
        files: change('nb/om.md', title, `${title}\n...`),
        problems: syntax(
          5,
          1,
          'Linjen «...» avslutter feltene. Det gjør bare «---».',
          'Slett linjen.',
        ),
      },
      {
        name: 'an order to the parser',
        files: change('nb/om.md', 'type: side', '%YAML 1.1\ntype: side'),
        problems: syntax(2, 1, 'Linjen «%YAML 1.1» er ikke et felt.', 'Slett linjen.'),
      },
      {
        name: 'a list as a name',
        files: change('nb/om.md', title, `? [a]\n: b\n${title}`),
        problems: syntax(
          4,
          3,
          'Navnet på et felt kan ikke være en liste eller en gruppe.',
          'Skriv ett felt på hver linje: `navn: verdi`.',
        ),
        byHand: 'nobody knows what was meant',
      },
    ],
    twin: {
      files: change('nb/om.md', title, 'tittel: |\n  Mål: kl. 12:30\n\n  – og #1 @byen'),
      shows: { address: '/om', text: 'Mål: kl. 12:30 – og #1 @byen' },
    },
  },
];
