import type { RuleFixtures } from './rule-fixtures.ts';
import { byHand, page, textFaults } from './text-fault.ts';

const unused = textFaults('footnote-unused');
const undefinedNote = textFaults('footnote-undefined');
const duplicateNote = textFaults('footnote-duplicate');
const undefinedLink = textFaults('reference-undefined');
const unusedAddress = textFaults('definition-unused');
const duplicateAddress = textFaults('definition-duplicate');

const lost = 'Markdown that would be shown as signs, or dropped in silence';
const brackets = 'Skal hakeparentesene stå i teksten, skriv `\\[` og `\\]`.';

/** Rules on footnotes, and on addresses that stand on lines of their own. */
export const textReferenceFixtures: readonly RuleFixtures[] = [
  {
    rule: 'footnote-unused',
    hazards: [lost],
    faults: [
      unused('a note whose sign was forgotten', 'Byen vokser.\n\n[^1]: Tall fra 2025.', [
        3,
        1,
        'Ingenting i teksten viser til fotnoten «[^1]», så den vises ikke.',
        'Skriv `[^1]` der noten hører til. Trengs den ikke, slett linje 15.',
      ]),
      unused('a note of several paragraphs', 'Byen.\n\n[^a]: Tall\n\n    og mer.\n\nHavna.', [
        3,
        1,
        'Ingenting i teksten viser til fotnoten «[^a]», så den vises ikke.',
        'Skriv `[^a]` der noten hører til. Trengs den ikke, slett linje 15–17.',
      ]),
      unused(
        'notes that refer to each other alone',
        'Byen.\n\n[^a]: Se[^b].\n\n[^b]: Se[^a].',
        [
          3,
          1,
          'Ingenting i teksten viser til fotnoten «[^a]», så den vises ikke.',
          'Skriv `[^a]` der noten hører til. Trengs den ikke, slett linje 15.',
        ],
        [
          5,
          1,
          'Ingenting i teksten viser til fotnoten «[^b]», så den vises ikke.',
          'Skriv `[^b]` der noten hører til. Trengs den ikke, slett linje 17.',
        ],
      ),
    ],
    twin: {
      files: page('Byen[^a].\n\n[^a]: Tall[^b].\n\n[^b]: Fra 2025.'),
      shows: { address: '/om', text: 'Fra 2025.' },
    },
  },
  {
    rule: 'footnote-undefined',
    hazards: [lost],
    faults: [
      undefinedNote('a name misspelt', 'Byen[^kilde] og havna[^kilder].\n\n[^kilder]: Tall.', [
        1,
        5,
        'Fotnoten «[^kilde]» finnes ikke.',
        'Mente du `[^kilder]`?',
      ]),
      byHand(
        'Only the editor knows the note.',
        undefinedNote('a note that is not written', 'Byen vokser[^1].', [
          1,
          12,
          'Fotnoten «[^1]» finnes ikke.',
          'Skriv den et sted i fila, på en egen linje: `[^1]: Teksten i noten`.',
        ]),
      ),
      byHand(
        'Only the editor knows the note.',
        undefinedNote('a name all objects have', 'Byen[^__proto__] vokser.', [
          1,
          5,
          'Fotnoten «[^__proto__]» finnes ikke.',
          'Skriv den et sted i fila, på en egen linje: `[^__proto__]: Teksten i noten`.',
        ]),
      ),
    ],
    twin: {
      files: page('Byen[^__proto__] og \\[^1].\n\n[^__proto__]: Tall.'),
      shows: { address: '/om', text: 'og [^1].' },
    },
  },
  {
    rule: 'footnote-duplicate',
    hazards: [lost],
    faults: [
      duplicateNote('two notes with one number', 'By[^1].\n\n[^1]: Tall.\n\n[^1]: Flere tall.', [
        5,
        1,
        'Fotnoten «[^1]» står allerede på linje 15.',
        'Gi den ene et annet navn, både her og i teksten.',
      ]),
      duplicateNote('names that differ in capitals alone', 'By[^a].\n\n[^a]: Tall.\n\n[^A]: Mer.', [
        5,
        1,
        'Fotnoten «[^A]» står allerede på linje 15.',
        'Gi den ene et annet navn, både her og i teksten.',
      ]),
      duplicateNote(
        'three of one name',
        'By[^a].\n\n[^a]: En.\n\n[^a]: To.\n\n[^a]: Tre.',
        [
          5,
          1,
          'Fotnoten «[^a]» står allerede på linje 15.',
          'Gi den ene et annet navn, både her og i teksten.',
        ],
        [
          7,
          1,
          'Fotnoten «[^a]» står allerede på linje 15.',
          'Gi den ene et annet navn, både her og i teksten.',
        ],
      ),
    ],
    twin: {
      files: page('By[^1] og havn[^2], og byen igjen[^1].\n\n[^1]: Tall.\n\n[^2]: Flere tall.'),
      shows: { address: '/om', text: 'Flere tall.' },
    },
    byHand: 'Only the editor knows which words each note belongs to.',
  },
  {
    rule: 'reference-undefined',
    hazards: ['empty links', lost],
    faults: [
      undefinedLink(
        'a name misspelt',
        'Se [ordlisten][ordlist].\n\n[Liste][ordliste]\n\n[ordliste]: /ordliste',
        [
          1,
          4,
          'Lenken «[ordlisten][ordlist]» viser til en adresse som ikke finnes.',
          `Mente du \`[ordlisten][ordliste]\`? ${brackets}`,
        ],
      ),
      byHand(
        'Only the editor knows the address.',
        undefinedLink('an address that is not written', 'Se [loven][lov].', [
          1,
          4,
          'Lenken «[loven][lov]» viser til en adresse som ikke finnes.',
          `Skriv \`[tekst](adresse)\`, eller legg til en linje: \`[lov]: adresse\`. ${brackets}`,
        ]),
      ),
      byHand(
        'Only the editor knows the address.',
        undefinedLink('no name at all', '![Havna][]', [
          1,
          2,
          'Lenken «[Havna][]» viser til en adresse som ikke finnes.',
          `Skriv \`[tekst](adresse)\`, eller legg til en linje: \`[navn]: adresse\`. ${brackets}`,
        ]),
      ),
    ],
    twin: {
      files: page('Se [ordlisten][a], [a] og «Sitat […] videre» [1].\n\n[a]: /ordliste'),
      shows: { address: '/om', text: '<a href="/ordliste">ordlisten</a>' },
    },
  },
  {
    rule: 'definition-unused',
    hazards: [lost],
    faults: [
      unusedAddress('an address left behind', 'Ring oss.\n\n[ordliste]: /ordliste', [
        3,
        1,
        'Ingen lenke bruker «[ordliste]: /ordliste», så linjen vises ikke.',
        'Slett linjen, eller skriv `[tekst][ordliste]` der lenken skal stå.',
      ]),
      unusedAddress('a comment made of one', '[//]: # (Husk å spørre Kari.)\n\nRing oss.', [
        1,
        1,
        'Kommentaren «Husk å spørre Kari.» vises ikke, og skal ikke stå i fila.',
        'Slett linjen.',
      ]),
      unusedAddress('words that look like one', '[Merk]: Stengt\n"Vi er på ferie"\n\nRing oss.', [
        1,
        1,
        'Ingen lenke bruker «[Merk]: Stengt "Vi er på ferie"», så linjen vises ikke.',
        'Slett linje 13–14, eller skriv `[tekst][Merk]` der lenken skal stå.',
      ]),
    ],
    twin: {
      files: page('[Ordene] er mange. \\[Merk]: Stengt.\n\n[ordene]: /ordliste'),
      shows: { address: '/om', text: '<a href="/ordliste">Ordene</a> er mange. [Merk]: Stengt.' },
    },
  },
  {
    rule: 'definition-duplicate',
    hazards: [lost],
    faults: [
      duplicateAddress('two addresses of one name', '[Ord][a]\n\n[a]: /ordliste\n[a]: /havn', [
        4,
        1,
        '«[a]» har allerede en adresse på linje 15, og det er den som gjelder.',
        'Slett linjen, eller gi adressen et annet navn, både her og i teksten.',
      ]),
      duplicateAddress('the same one twice', '[Ord][a]\n\n[a]: /ordliste\n\n[a]: /ordliste', [
        5,
        1,
        '«[a]» har allerede en adresse på linje 15, og det er den som gjelder.',
        'Slett linjen.',
      ]),
      duplicateAddress(
        'names that differ in capitals alone',
        '[Ord][å]\n\n[å]: /ordliste\n[Å]: /om',
        [
          4,
          1,
          '«[Å]» har allerede en adresse på linje 15, og det er den som gjelder.',
          'Slett linjen, eller gi adressen et annet navn, både her og i teksten.',
        ],
      ),
    ],
    twin: {
      files: page('[Ord][a] og [havn][b]\n\n[a]: /ordliste\n[b]: /havn'),
      shows: { address: '/om', text: '<a href="/havn">havn</a>' },
    },
  },
];
