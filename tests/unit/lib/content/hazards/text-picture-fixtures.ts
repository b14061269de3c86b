import { change, error, type Files } from '../write-content.ts';
import type { Fault, RuleFixtures } from './rule-fixtures.ts';
import { byHand, page, textFaults } from './text-fault.ts';

const place = textFaults('picture-place');
const missing = textFaults('picture-alt-missing');
const name = textFaults('picture-alt-name');

const markup = textFaults('picture-alt-markup');

const drawing: Files = {
  'media/kart.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><path d="M0 0h30v20H0z"/></svg>',
};
const withDrawing = (fault: Fault): Fault => ({ ...fault, files: { ...drawing, ...fault.files } });

const say =
  'Si mellom hakeparentesene hva bildet viser: `![Havna sett fra fjellet](media/havna.jpg)`.';
const noText = ['Bildet har ingen tekst for dem som ikke ser det.', say] as const;
const onlyWords = [
  'Teksten til bildet har en lenke, et linjeskift eller HTML. Den skal bare ha ord.',
  'Skriv bare ordene mellom hakeparentesene.',
] as const;
const elsewhere =
  'Last ned bildet, legg fila i `content/media`, og skriv `media/` foran navnet. Er bildet ikke ditt, spør eieren først.';
const outside = (written: string) => `Bildet «${written}» ligger ikke i mappa for bilder.`;
const inFolder = 'Fila skal ligge i `content/media`.';

/** Rules on pictures in the text. */
export const textPictureFixtures: readonly RuleFixtures[] = [
  {
    rule: 'picture-place',
    hazards: ['pictures from elsewhere, outside the folder, or of a type the site does not serve'],
    faults: [
      withDrawing(
        place('the name alone', '![Havna på kart](kart.svg)', [
          1,
          18,
          outside('kart.svg'),
          `Skriv \`media/kart.svg\` i stedet for \`kart.svg\`. ${inFolder}`,
        ]),
      ),
      withDrawing(
        place('a path from the file', '![Havna på kart](../media/kart.svg)', [
          1,
          18,
          outside('../media/kart.svg'),
          `Skriv \`media/kart.svg\` i stedet for \`../media/kart.svg\`. ${inFolder}`,
        ]),
      ),
      withDrawing(
        place(
          'a path in Windows, on a line of its own',
          '![Havna på kart][k]\n\n[k]: media\\kart.svg',
          [
            3,
            6,
            outside('media\\kart.svg'),
            `Skriv \`media/kart.svg\` i stedet for \`media\\kart.svg\`. ${inFolder}`,
          ],
        ),
      ),
      byHand(
        'The picture has to be fetched, if it may.',
        place('another site', 'Se ![havna](https://by.example/havna.jpg).', [
          1,
          13,
          'Bildet «https://by.example/havna.jpg» ligger ikke på dette nettstedet.',
          elsewhere,
        ]),
      ),
      byHand(
        'The picture has to become a file.',
        place('a picture pasted as text', '![Havna](data:image/png;base64,iVBORw0KGgo=)', [
          1,
          10,
          'Bildet «data:image/png;base64,iVBORw0KGgo=» ligger ikke på dette nettstedet.',
          elsewhere,
        ]),
      ),
    ],
    twin: {
      files: { ...drawing, ...page('![Havna på kart](media/kart.svg) og `![a](b.svg)`') },
      shows: { address: '/om', text: 'alt="Havna på kart"' },
    },
  },
  {
    rule: 'picture-alt-missing',
    hazards: ['pictures without alternative text'],
    faults: [
      withDrawing(
        missing('nothing between the brackets', '![](media/kart.svg)', [1, 1, ...noText]),
      ),
      withDrawing(
        missing('a title instead', '![ ](media/kart.svg "Havna på kart")', [1, 1, ...noText]),
      ),
      withDrawing(
        missing('a picture as a link', '[![][k]Ordliste](/ordliste)\n\n[k]: media/kart.svg', [
          1,
          2,
          ...noText,
        ]),
      ),
    ],
    twin: {
      files: { ...drawing, ...page('[![Ordliste](media/kart.svg)](/ordliste)') },
      shows: { address: '/om', text: 'alt="Ordliste"' },
    },
    byHand: 'Only the editor sees what the picture shows.',
  },
  {
    rule: 'picture-alt-name',
    hazards: ['pictures without alternative text'],
    faults: [
      withDrawing(
        name('the name of the file', '![kart.svg](media/kart.svg)', [
          1,
          1,
          '«kart.svg» sier ikke hva bildet viser.',
          say,
        ]),
      ),
      withDrawing(
        name('the word for a picture', '![Bilde 1](media/kart.svg)', [
          1,
          1,
          '«Bilde 1» sier ikke hva bildet viser.',
          say,
        ]),
      ),
      withDrawing(
        name('what a web editor puts there', 'Her: ![image](media/kart.svg)', [
          1,
          6,
          '«image» sier ikke hva bildet viser.',
          say,
        ]),
      ),
      {
        name: 'the name of the file of the page’s own picture',
        files: {
          ...drawing,
          ...change(
            'nb/om.md',
            'meny: bunn',
            'meny: bunn\nbilde:\n  src: kart.svg\n  alt: kart.svg\n  kreditt: Kari',
          ),
        },
        problems: [
          error(
            'nb/om.md',
            10,
            8,
            'picture-alt-name',
            '«kart.svg» sier ikke hva bildet viser.',
            'Si hva bildet viser: `alt: Havna sett fra fjellet`.',
          ),
        ],
      },
    ],
    twin: {
      files: { ...drawing, ...page('![Bildet av kongen på veggen](media/kart.svg)') },
      shows: { address: '/om', text: 'alt="Bildet av kongen på veggen"' },
    },
    byHand: 'Only the editor sees what the picture shows.',
  },
  {
    rule: 'picture-alt-markup',
    hazards: ['Markdown that would be shown as signs, or dropped in silence'],
    faults: [
      withDrawing(
        markup(
          'a link with a title',
          '![Havna, se [ordlisten](/ordliste "Alle ord")](media/kart.svg)',
          [1, 1, ...onlyWords],
        ),
      ),
      withDrawing(
        markup('a break', 'Her: ![Havna  \nog kaien][k]\n\n[k]: media/kart.svg', [
          1,
          6,
          ...onlyWords,
        ]),
      ),
      withDrawing(markup('HTML', '![Havna <br> og kaien](media/kart.svg)', [1, 1, ...onlyWords])),
      withDrawing(
        markup('a footnote', '![Havna[^1]](media/kart.svg)[^1]\n\n[^1]: Tegnet i 2025.', [
          1,
          1,
          ...onlyWords,
        ]),
      ),
    ],
    twin: {
      files: {
        ...drawing,
        ...page('![1. Havna *ved* Mål:Kai, 5 < 6\nog www.by.example](media/kart.svg "Kart")'),
      },
      shows: { address: '/om', text: 'alt="1. Havna ved Mål:Kai, 5 < 6\nog www.by.example"' },
    },
    byHand: 'Only the editor sees what the picture shows.',
  },
];
