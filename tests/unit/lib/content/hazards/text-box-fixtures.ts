import type { RuleFixtures } from './rule-fixtures.ts';
import { byHand, page, textFaults } from './text-fault.ts';

const unknown = textFaults('directive-unknown');
const attributes = textFaults('directive-attributes');
const unclosed = textFaults('directive-unclosed');
const malformed = textFaults('directive-malformed');

const known =
  'Ruter: `:::merk`, `:::tips`, `:::viktig`. Ord på et annet språk: `:en[Mayor]`, med nb, nn, se, sv, da, fi, is, en, de, fr, es, pt, it, nl, pl, lt, uk, ru, so, ar. Skal kolonet bare stå i teksten, skriv `\\:`.';
const ofHeading = 'Er det id-en til en overskrift, sett et mellomrom foran: ` {#id}`.';

/** Rules on boxes and on words in other languages. */
export const textBoxFixtures: readonly RuleFixtures[] = [
  {
    rule: 'directive-unknown',
    hazards: ['Markdown that would be shown as signs, or dropped in silence'],
    faults: [
      unknown('a name misspelt', ':::viktg\nRing først.\n:::', [
        1,
        1,
        '«:::viktg» er ikke noe siden kan vise.',
        `Mente du \`:::viktig\`? ${known}`,
      ]),
      unknown('a name in plural', ':::merker[Husk]\nRing først.\n:::', [
        1,
        1,
        '«:::merker» er ikke noe siden kan vise.',
        `Mente du \`:::merk\`? ${known}`,
      ]),
      byHand(
        'Only the editor knows which of the boxes it is.',
        unknown('a box of another tool', ':::danger\nRing først.\n:::', [
          1,
          1,
          '«:::danger» er ikke noe siden kan vise.',
          known,
        ]),
      ),
      byHand(
        'There are no films here.',
        unknown('a film', 'Se filmen.\n\n::youtube[Havna]{#abc}', [
          3,
          1,
          '«::youtube» er ikke noe siden kan vise.',
          known,
        ]),
      ),
      byHand(
        'Only the editor knows the language.',
        unknown('a language there is no code for', 'Det heter :xx[Harbour].', [
          1,
          11,
          '«:xx» er ikke noe siden kan vise.',
          known,
        ]),
      ),
    ],
    twin: {
      files: page(':::viktig\nMøt kl:ti, se Mål:Havna og :en[Harbour].\n:::'),
      shows: { address: '/om', text: 'kl:ti, se Mål:Havna og <span lang="en">Harbour</span>' },
    },
  },
  {
    rule: 'directive-attributes',
    hazards: ['Markdown that would be shown as signs, or dropped in silence'],
    faults: [
      attributes('a class on a box', ':::tips[Husk]{.stor}\nTa bussen.\n:::', [
        1,
        1,
        '«:::tips» kan ikke ha noe i krøllparenteser.',
        `Slett «{.stor}». ${ofHeading}`,
      ]),
      attributes('a script on a word', 'Si :en[hello]{onclick=alert(1)}.', [
        1,
        4,
        '«:en» kan ikke ha noe i krøllparenteser.',
        `Slett «{onclick=alert(1)}». ${ofHeading}`,
      ]),
      attributes('the id of a heading, joined to a word', '## Om :en[us]{#om-oss}', [
        1,
        7,
        '«:en» kan ikke ha noe i krøllparenteser.',
        `Slett «{#om-oss}». ${ofHeading}`,
      ]),
    ],
    twin: {
      files: page('## Om :en[us] {#om-oss}\n\n:::tips\nTa {buss} eller båt.\n:::'),
      shows: { address: '/om', text: 'Ta {buss} eller båt.' },
    },
  },
  {
    rule: 'directive-unclosed',
    hazards: ['a fence or comment never closed'],
    faults: [
      unclosed('no last line', ':::merk\nRing først.\n\n## Kontakt\n\nRing oss.', [
        1,
        1,
        'Ruten som begynner med «:::merk», slutter aldri, og tar med seg resten av siden.',
        'Legg til en linje med «:::» der ruten slutter. Står det en rute inni, må den ytre ha flere kolon.',
      ]),
      unclosed('a last line with a colon too few', '::::viktig\nRing først.\n:::', [
        1,
        1,
        'Ruten som begynner med «::::viktig», slutter aldri, og tar med seg resten av siden.',
        'Skriv `::::` i stedet for `:::` på linje 15.',
      ]),
      unclosed('a language that is never left', 'Hei.\n\n:::en\nHello.', [
        3,
        1,
        'Ruten som begynner med «:::en», slutter aldri, og tar med seg resten av siden.',
        'Legg til en linje med «:::» der ruten slutter. Står det en rute inni, må den ytre ha flere kolon.',
      ]),
    ],
    twin: {
      files: page('::::merk\n:::en\nHello.\n:::\n::::\n\nRing oss.'),
      shows: { address: '/om', text: '<p>Ring oss.</p>' },
    },
  },
  {
    rule: 'directive-malformed',
    hazards: ['Markdown that would be shown as signs, or dropped in silence'],
    faults: [
      malformed('a blank before the name', '::: merk\n\nRing først.\n\n:::', [
        1,
        1,
        '«::: merk» begynner eller slutter ingen rute.',
        'Skriv `:::merk` i stedet for `::: merk`.',
      ]),
      malformed('a title without brackets', ':::viktig Husk dette\nRing først.\n:::', [
        1,
        1,
        '«:::viktig Husk dette» begynner eller slutter ingen rute.',
        'Skriv `:::viktig[Husk dette]` i stedet for `:::viktig Husk dette`.',
      ]),
      malformed('an end without a beginning', 'Ring først.\n\n:::\n\nRing oss.', [
        3,
        1,
        '«:::» begynner eller slutter ingen rute.',
        'Slett linjen.',
      ]),
      byHand(
        'Only the editor knows which box it is.',
        malformed('a box without a name', ':::{.merk}\nRing først.\n:::', [
          1,
          1,
          '«:::{.merk}» begynner eller slutter ingen rute.',
          'Skriv navnet rett etter kolonene, uten mellomrom: `:::merk`. Slutt ruten med like mange kolon.',
        ]),
      ),
    ],
    twin: {
      files: page(':::viktig[Husk dette]\nRing først.\n:::\n\n\\::: merk'),
      shows: { address: '/om', text: 'Husk dette' },
    },
  },
];
