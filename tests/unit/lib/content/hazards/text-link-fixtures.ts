import type { RuleFixtures } from './rule-fixtures.ts';
import { byHand, page, textFaults } from './text-fault.ts';

const malformed = textFaults('link-malformed');
const empty = textFaults('link-empty');
const scheme = textFaults('link-scheme');
const file = textFaults('link-file');

const unsafe = 'addresses of links that are not safe';
const brackets = 'Skal hakeparentesene stå i teksten, skriv `\\[` og `\\]`.';
const forms = 'Skriv `https://…`, `mailto:…`, `/side-pa-nettstedet` eller `#sted-pa-siden`.';
const noText = [
  'Lenken har ingen tekst.',
  'Skriv mellom hakeparentesene hva lenken fører til: `[Årsrapporten](/arsrapport)`.',
] as const;
const noAddress = [
  'Lenken har ingen adresse.',
  'Skriv adressen i parentesen: `[Årsrapporten](/arsrapport)`.',
] as const;
const onlyEditor = 'Only the editor knows where the link is to lead.';

/** Rules on what makes a link, and on where it may lead. */
export const textLinkFixtures: readonly RuleFixtures[] = [
  {
    rule: 'link-malformed',
    hazards: ['empty links', 'Markdown that would be shown as signs, or dropped in silence'],
    faults: [
      malformed('a blank between text and address', 'Se [ordlisten] (/ordliste).', [
        1,
        14,
        'Det står et mellomrom mellom lenketeksten og adressen, så lenken virker ikke.',
        'Skriv `](` i stedet for `] (`.',
      ]),
      malformed('the end forgotten', 'Se [ordlisten](/ordliste', [
        1,
        4,
        '«[ordlisten](/ordliste» kan ikke leses som en lenke.',
        'Skriv `[ordlisten](/ordliste)` i stedet for `[ordlisten](/ordliste`.',
      ]),
      malformed(
        'a blank in an address elsewhere',
        '[Planen](https://by.example/en plan.pdf) er ny.',
        [
          1,
          1,
          '«[Planen](https://by.example/en plan.pdf)» kan ikke leses som en lenke.',
          'Skriv `[Planen](https://by.example/en%20plan.pdf)` i stedet for `[Planen](https://by.example/en plan.pdf)`.',
        ],
      ),
      byHand(
        onlyEditor,
        malformed('a blank in an address here', 'Se [ordlisten](/ord liste).', [
          1,
          4,
          '«[ordlisten](/ord liste)» kan ikke leses som en lenke.',
          'Skriv `[tekst](adresse)`, uten mellomrom i adressen.',
        ]),
      ),
      byHand(
        onlyEditor,
        malformed('a link as a wiki has it', 'Se [[Ordliste]].', [
          1,
          4,
          '«[[Ordliste]]» blir ikke til en lenke eller et bilde her.',
          `Skriv \`[tekst](adresse)\`, eller \`![tekst](media/bilde.png)\` for et bilde. ${brackets}`,
        ]),
      ),
    ],
    twin: {
      files: page('Se [ordlisten](/ordliste "Alle ord") [1] (side 2), \\[a](b) og `[a](b c)`.'),
      shows: { address: '/om', text: '[1] (side 2), [a](b) og' },
    },
  },
  {
    rule: 'link-empty',
    hazards: ['empty links'],
    faults: [
      empty('no text', '[](/ordliste)', [1, 1, ...noText]),
      empty('no address', 'Se [ordlisten]().', [1, 4, ...noAddress]),
      empty('the address of nothing', 'Se [ordlisten](#).', [1, 4, ...noAddress]),
      empty('blanks as text', '[\u00A0][a]\n\n[a]: /ordliste', [1, 1, ...noText]),
    ],
    twin: {
      files: page('## Kontakt\n\n[!](/ordliste) og [kontakt](#kontakt)'),
      shows: { address: '/om', text: '<a href="/ordliste">!</a>' },
    },
    byHand: onlyEditor,
  },
  {
    rule: 'link-scheme',
    hazards: [unsafe],
    faults: [
      scheme('a telephone number', 'Ring [oss](tel:55550000).', [
        1,
        12,
        'En lenke kan ikke begynne med «tel:».',
        'Skriv nummeret som vanlig tekst.',
      ]),
      scheme('a script', '[Ordliste](javascript:alert%281%29)', [
        1,
        12,
        'En lenke kan ikke begynne med «javascript:».',
        forms,
      ]),
      scheme('a script behind a tab and in capitals', '[Ordliste](<JaVa\tScript:alert(1)>)', [
        1,
        13,
        'En lenke kan ikke begynne med «JaVaScript:».',
        forms,
      ]),
      scheme('data', '[Bilde][b]\n\n[b]: data:text/html,x', [
        3,
        6,
        'En lenke kan ikke begynne med «data:».',
        forms,
      ]),
      scheme('a server for files', '[Planen](ftp://by.example/plan.pdf)', [
        1,
        10,
        'En lenke kan ikke begynne med «ftp:».',
        forms,
      ]),
    ],
    twin: {
      files: page('[Kart](https://by.example/javascript:x) og `javascript:alert(1)`, Mål:Havna.'),
      shows: { address: '/om', text: '<a href="https://by.example/javascript:x">Kart</a>' },
    },
    byHand: onlyEditor,
  },
  {
    rule: 'link-file',
    hazards: ['links to pages and places that do not exist'],
    faults: [
      file('the file beside it', 'Se [ordlisten](ordliste.md).', [
        1,
        4,
        '«ordliste.md» er ikke adressen til en side.',
        'Skriv `/ordliste` i stedet for `ordliste.md`.',
      ]),
      file(
        'a path from the top, with a place on the page',
        '[Rollen](../nb/havn/bryggene.md#var-rolle)',
        [
          1,
          1,
          '«../nb/havn/bryggene.md#var-rolle» er ikke adressen til en side.',
          'Skriv `/havn/bryggene#var-rolle` i stedet for `../nb/havn/bryggene.md#var-rolle`.',
        ],
      ),
      file('an index', '[Havna](./havn/index.md)', [
        1,
        1,
        '«./havn/index.md» er ikke adressen til en side.',
        'Skriv `/havn` i stedet for `./havn/index.md`.',
      ]),
      file(
        'an address without its beginning',
        '[Ord](ordliste) og [båter](havn/bryggene)',
        [
          1,
          1,
          '«ordliste» er ikke adressen til en side.',
          'Skriv `/ordliste` i stedet for `ordliste`.',
        ],
        [
          1,
          20,
          '«havn/bryggene» er ikke adressen til en side.',
          'Skriv `/havn/bryggene` i stedet for `havn/bryggene`.',
        ],
      ),
      byHand(
        onlyEditor,
        file('a file nobody has', '[Rapport](arsrapport-2025.pdf)', [
          1,
          1,
          '«arsrapport-2025.pdf» er ikke adressen til en side.',
          'Skriv hele adressen til siden, fra «/»: `/side-pa-nettstedet`.',
        ]),
      ),
    ],
    twin: {
      files: page('[Rollen](/havn/bryggene#var-rolle) står i `bryggene.md`.'),
      shows: { address: '/om', text: '<a href="/havn/bryggene#var-rolle">Rollen</a>' },
    },
  },
];
