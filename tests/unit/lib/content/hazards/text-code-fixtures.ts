import type { RuleFixtures } from './rule-fixtures.ts';
import { byHand, page, textFaults } from './text-fault.ts';

const html = textFaults('raw-html');
const entity = textFaults('invisible-entity');
const indented = textFaults('indented-code');
const info = textFaults('code-info');
const fence = textFaults('fence-unclosed');

const asMarkdown = 'Skriv det som Markdown, eller slett det. Et «<» i teksten skrives `\\<`.';
const code = 'Skal det være kode, sett en linje med «```» før og etter.';

/** Rules on HTML, codes of signs, and blocks of code. */
export const textCodeFixtures: readonly RuleFixtures[] = [
  {
    rule: 'raw-html',
    hazards: ['raw HTML', 'Markdown that would be shown as signs, or dropped in silence'],
    faults: [
      html('bold as HTML has it', 'Husk: <b>Ring først</b>, så kom.', [
        1,
        7,
        'HTML og HTML-kommentarer vises ikke: «<b>».',
        'Skriv `**Ring først**` i stedet for `<b>Ring først</b>`.',
      ]),
      html('a link as HTML has it', 'Se <a href="/ordliste">ordlisten</a>.', [
        1,
        4,
        'HTML og HTML-kommentarer vises ikke: «<a href="/ordliste">».',
        'Skriv `[ordlisten](/ordliste)` i stedet for `<a href="/ordliste">ordlisten</a>`.',
      ]),
      html('a comment to oneself', '<!-- Spør Kari om dette. -->\n\nRing oss.', [
        1,
        1,
        'HTML og HTML-kommentarer vises ikke: «<!-- Spør Kari om dette. -->».',
        'Slett linjen.',
      ]),
      html('a comment in a sentence', 'Ring <!-- når? --> oss.', [
        1,
        6,
        'HTML og HTML-kommentarer vises ikke: «<!-- når? -->».',
        'Slett «<!-- når? --> ».',
      ]),
      byHand(
        'Only the editor knows what the box was for.',
        html('a box that takes the words in it along', '<div class="boks">Ring oss.</div>', [
          1,
          1,
          'HTML og HTML-kommentarer vises ikke: «<div class="boks">Ring oss.</div>».',
          asMarkdown,
        ]),
      ),
      byHand(
        'Only the editor knows what the tag ended.',
        html('the end of a box nobody began', '</div>\nRing oss.', [
          1,
          1,
          'HTML og HTML-kommentarer vises ikke: «</div> Ring oss.».',
          asMarkdown,
        ]),
      ),
      byHand(
        'Nothing like it can be shown.',
        html('a script', 'Hei.\n\n<script>alert(1)</script>', [
          3,
          1,
          'HTML og HTML-kommentarer vises ikke: «<script>alert(1)</script>».',
          asMarkdown,
        ]),
      ),
    ],
    twin: {
      files: page('Skriv \\<navn> og `<b>`. Det er 5 < 6, og 7 > 6.'),
      shows: {
        address: '/om',
        text: 'Skriv &#x3C;navn> og <code>&#x3C;b></code>. Det er 5 &#x3C; 6',
      },
    },
  },
  {
    rule: 'invisible-entity',
    hazards: ['invisible text'],
    faults: [
      entity('a zero-width blank by its number', 'Brygg&#8203;ene er åpne.', [
        1,
        6,
        '«&#8203;» er koden for et tegn som ingen ser.',
        'Slett «&#8203;».',
      ]),
      entity('a sign that turns the text', 'Ring &#x202E;oss.', [
        1,
        6,
        '«&#x202E;» er koden for et tegn som ingen ser.',
        'Slett «&#x202E;».',
      ]),
      entity('one by its name, in a link', '[Ord&zwnj;liste](/ordliste)', [
        1,
        5,
        '«&zwnj;» er koden for et tegn som ingen ser.',
        'Slett «&zwnj;».',
      ]),
      entity('a zero', 'Ring&#0; oss.', [
        1,
        5,
        '«&#0;» er koden for et tegn som ingen ser.',
        'Slett «&#0;».',
      ]),
    ],
    twin: {
      files: page('10&nbsp;000 bryg&shy;ger &amp; kaier, skrevet `&#8203;`.'),
      shows: { address: '/om', text: 'ger &#x26; kaier' },
    },
  },
  {
    rule: 'indented-code',
    hazards: ['tabs and double blanks from a word processor'],
    faults: [
      indented('a paragraph pasted with four blanks', 'Ring oss.\n\n    Eller kom innom.\n', [
        3,
        1,
        'Teksten er rykket så langt inn at den vises som programkode.',
        `Slett innrykket på linje 15. ${code}`,
      ]),
      indented('lines pasted with tabs', '\tVi er her.\n\tKom innom.', [
        1,
        1,
        'Teksten er rykket så langt inn at den vises som programkode.',
        `Slett innrykket på linje 13–14. ${code}`,
      ]),
      indented('a paragraph too far into a list', '- Ring oss.\n\n      Vi svarer.\n- Kom innom.', [
        3,
        3,
        'Teksten er rykket så langt inn at den vises som programkode.',
        `Slett innrykket på linje 15, men behold 2 mellomrom. ${code}`,
      ]),
    ],
    twin: {
      files: page('- Ring oss.\n\n  Vi svarer alle dager.\n\n      \n```\n    meny: bunn\n```'),
      shows: { address: '/om', text: '<p>Vi svarer alle dager.</p>' },
    },
  },
  {
    rule: 'code-info',
    hazards: ['Markdown that would be shown as signs, or dropped in silence'],
    faults: [
      info('a title beside the language', '```yaml tittel=Felt\nmeny: bunn\n```', [
        1,
        9,
        '«tittel=Felt» etter «```yaml» vises ikke.',
        'Slett «tittel=Felt», eller skriv det på en egen linje over koden.',
      ]),
      info('a sentence on the line of the fence', '~~~ Slik ser fila ut\nmeny: bunn\n~~~', [
        1,
        10,
        '«ser fila ut» etter «~~~ Slik» vises ikke.',
        'Slett «ser fila ut», eller skriv det på en egen linje over koden.',
      ]),
      info('marks of lines', '- Se:\n\n  ```js {1,3}\n  a();\n  ```', [
        3,
        9,
        '«{1,3}» etter «```js» vises ikke.',
        'Slett «{1,3}», eller skriv det på en egen linje over koden.',
      ]),
    ],
    twin: {
      files: page('```yaml\nmeny: bunn\n```'),
      shows: { address: '/om', text: '<code class="language-yaml">meny: bunn' },
    },
  },
  {
    rule: 'fence-unclosed',
    hazards: ['a fence or comment never closed'],
    faults: [
      fence('no last line', '```\nmeny: bunn\n\nRing oss.', [
        1,
        1,
        'Kodeblokken som begynner med «```», slutter aldri, og tar med seg resten av siden.',
        'Legg til en linje med «```» der koden slutter.',
      ]),
      fence('a last line that is shorter', 'Slik:\n\n````\nmeny: bunn\n```', [
        3,
        1,
        'Kodeblokken som begynner med «````», slutter aldri, og tar med seg resten av siden.',
        'Legg til en linje med «````» der koden slutter.',
      ]),
      fence('a last line of the other sign', '~~~\nmeny: bunn\n```', [
        1,
        1,
        'Kodeblokken som begynner med «~~~», slutter aldri, og tar med seg resten av siden.',
        'Legg til en linje med «~~~» der koden slutter.',
      ]),
    ],
    twin: {
      files: page('````\n```\nmeny: bunn\n````\n\nRing oss.'),
      shows: { address: '/om', text: '<p>Ring oss.</p>' },
    },
  },
];
