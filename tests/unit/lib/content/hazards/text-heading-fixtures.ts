import type { RuleFixtures } from './rule-fixtures.ts';
import { page, textFaults } from './text-fault.ts';

const one = textFaults('heading-level-one');
const skipped = textFaults('heading-skipped');
const deep = textFaults('heading-deep');
const empty = textFaults('heading-empty');
const malformed = textFaults('heading-malformed');
const bold = textFaults('bold-heading', true);
const setext = textFaults('setext-heading');
const invalid = textFaults('heading-id-invalid');
const missing = textFaults('heading-id-missing');
const duplicate = textFaults('heading-duplicate');

const levels = 'a second first-level heading, skipped levels, empty headings';
const onlyTitle = [
  'Teksten har en overskrift på øverste nivå. Det er bare sidens tittel som er det.',
  'Skriv `## ` i stedet for `# `, eller slett linjen hvis den gjentar tittelen.',
] as const;

/** Rules on headings. */
export const textHeadingFixtures: readonly RuleFixtures[] = [
  {
    rule: 'heading-level-one',
    hazards: [levels],
    faults: [
      one('the title again', '# Om oss\n\nRing oss.', [1, 1, ...onlyTitle]),
      one('a chapter', '## Kontakt\n\nRing oss.\n\n# Besøk\n\nKom.', [5, 1, ...onlyTitle]),
      one('one in a quote', '> # Kontakt\n>\n> Ring oss.', [1, 3, ...onlyTitle]),
    ],
    twin: {
      files: page('## Kontakt\n\n#1 på listen er havna. `# Besøk`'),
      shows: { address: '/om', text: '#1 på listen er havna.' },
    },
  },
  {
    rule: 'heading-skipped',
    hazards: [levels],
    faults: [
      skipped('the first heading on the third level', '### Kontakt\n\nRing oss.', [
        1,
        1,
        'Den første overskriften er «###».',
        'Skriv `##` i stedet for `###`.',
      ]),
      skipped('from the second level to the fourth', '## Kontakt\n\n#### Telefon\n\nRing oss.', [
        3,
        1,
        'Overskriften går rett fra «##» til «####».',
        'Skriv `###` i stedet for `####`.',
      ]),
      skipped('the first heading on the fourth level', '#### Kontakt\n\nRing oss.', [
        1,
        1,
        'Den første overskriften er «####».',
        'Skriv `##` i stedet for `####`.',
      ]),
    ],
    twin: {
      files: page('## Kontakt\n\n### Telefon\n\n#### Natt\n\nRing oss.\n\n## Besøk\n\nKom.'),
      shows: { address: '/om', text: 'Besøk' },
    },
  },
  {
    rule: 'heading-deep',
    hazards: [levels],
    faults: [
      deep('the fifth level', '## A\n\n### B\n\n#### C\n\n##### D', [
        7,
        1,
        '«#####» er et for lavt nivå for en overskrift. Det laveste er «####».',
        'Skriv `####` i stedet for `#####`.',
      ]),
      deep('the sixth level, small as it looks elsewhere', '## A\n\n###### B', [
        3,
        1,
        '«######» er et for lavt nivå for en overskrift. Det laveste er «####».',
        'Skriv `###` i stedet for `######`.',
      ]),
      deep('the first heading of all', '##### Kontakt\n\nRing oss.', [
        1,
        1,
        '«#####» er et for lavt nivå for en overskrift. Det laveste er «####».',
        'Skriv `##` i stedet for `#####`.',
      ]),
    ],
    twin: {
      files: page('## A\n\n### B\n\n#### C\n\n####### D'),
      shows: { address: '/om', text: '<p>####### D</p>' },
    },
  },
  {
    rule: 'heading-empty',
    hazards: [levels],
    faults: [
      empty('signs alone', 'Ring oss.\n\n##\n\nKom.', [
        3,
        1,
        'Overskriften er tom.',
        'Slett linjen, eller skriv en overskrift etter `#`-tegnene.',
      ]),
      empty('an id alone', '## {#kontakt}\n\nRing oss.', [
        1,
        1,
        'Overskriften er tom.',
        'Slett linjen, eller skriv en overskrift etter `#`-tegnene.',
      ]),
      empty('signs on both sides of nothing', '## Kontakt\n\n### ###\n\nRing oss.', [
        3,
        1,
        'Overskriften er tom.',
        'Slett linjen, eller skriv en overskrift etter `#`-tegnene.',
      ]),
    ],
    twin: {
      files: page('## Kontakt ##\n\nRing oss.'),
      shows: { address: '/om', text: '>Kontakt</h2>' },
    },
  },
  {
    rule: 'heading-malformed',
    hazards: ['Markdown that would be shown as signs, or dropped in silence'],
    faults: [
      malformed('no blank', '##Kontakt\n\nRing oss.', [
        1,
        1,
        'Det mangler et mellomrom etter «##», så linjen blir ingen overskrift.',
        'Skriv `## ` i stedet for `##`.',
      ]),
      malformed('no blank right under a paragraph', 'Ring oss.\n##Besøk\nKom.', [
        2,
        1,
        'Det mangler et mellomrom etter «##», så linjen blir ingen overskrift.',
        'Skriv `## ` i stedet for `##`.',
      ]),
      malformed('a hard blank, as Option and space give', '##\u00A0Kontakt\n\nRing oss.', [
        1,
        3,
        'Det står et hardt mellomrom etter «##», så linjen blir ingen overskrift.',
        'Skriv ett mellomrom i stedet.',
      ]),
    ],
    twin: {
      files: page('#havna er vår, og #1.\n\nSkriv \\##navn.'),
      shows: { address: '/om', text: 'Skriv ##navn.' },
    },
  },
  {
    rule: 'bold-heading',
    hazards: ['a second first-level heading, skipped levels, empty headings'],
    faults: [
      bold('bold words above a paragraph', '**Kontakt oss**\n\nRing oss.', [
        1,
        1,
        'Linjen ser ut som en overskrift, men er bare fet skrift.',
        'Skriv `## Kontakt oss` i stedet for `**Kontakt oss**`.',
      ]),
      bold('bold words above a list', '## Kontakt\n\n__Når vi svarer__\n\n- Alle dager', [
        3,
        1,
        'Linjen ser ut som en overskrift, men er bare fet skrift.',
        'Skriv `### Når vi svarer` i stedet for `__Når vi svarer__`.',
      ]),
      bold(
        'several, each above its own',
        '## Byene\n\n**Seattle**\n\nVest.\n\n**Aarhus**\n\nØst.',
        [
          3,
          1,
          'Linjen ser ut som en overskrift, men er bare fet skrift.',
          'Skriv `### Seattle` i stedet for `**Seattle**`.',
        ],
        [
          7,
          1,
          'Linjen ser ut som en overskrift, men er bare fet skrift.',
          'Skriv `### Aarhus` i stedet for `**Aarhus**`.',
        ],
      ),
    ],
    twin: {
      files: page('**Ring først!**\n\nVi svarer.\n\n**Husk:** Kom ikke uanmeldt.\n\n**Slutt**'),
      shows: { address: '/om', text: '<strong>Ring først!</strong>' },
    },
  },
  {
    rule: 'setext-heading',
    hazards: ['`---` under a paragraph'],
    faults: [
      setext('a line meant to divide', 'Ring oss.\n---\n\nKom.', [
        2,
        1,
        '«---» rett under et avsnitt gjør avsnittet til en overskrift.',
        'Sett en tom linje foran streken. Skal det være en overskrift, skriv `## ` foran teksten.',
      ]),
      setext('a long one under two lines', 'Ring oss.\nEller kom.\n  ----------', [
        3,
        3,
        '«----------» rett under et avsnitt gjør avsnittet til en overskrift.',
        'Sett en tom linje foran streken. Skal det være en overskrift, skriv `## ` foran teksten.',
      ]),
      setext('the other way to write a heading', 'Kontakt\n=======\n\nRing oss.', [
        2,
        1,
        '«=======» rett under et avsnitt gjør avsnittet til en overskrift.',
        'Slett linjen. Skal det være en overskrift, skriv `## ` foran teksten.',
      ]),
      setext('a point of a list with nothing in it', 'Ring oss.\n-\n', [
        2,
        1,
        '«-» rett under et avsnitt gjør avsnittet til en overskrift.',
        'Slett linjen. Skal det være en overskrift, skriv `## ` foran teksten.',
      ]),
    ],
    twin: {
      files: page('Ring oss.\n\n---\n\nKom.'),
      shows: { address: '/om', text: '<hr>' },
    },
  },
  {
    rule: 'heading-id-invalid',
    hazards: ['headings equal after slugging'],
    faults: [
      invalid('capitals and our letters', '## Kontakt {#Ring-på}', [
        1,
        12,
        '«{#Ring-på}» er ikke en gyldig id.',
        'Skriv `{#ring-pa}` i stedet for `{#Ring-på}`.',
      ]),
      invalid('a second id without its sign', '## Kontakt {#ring kom}', [
        1,
        12,
        '«{#ring kom}» er ikke en gyldig id.',
        'Skriv `{#ring #kom}` i stedet for `{#ring kom}`.',
      ]),
      invalid('a class', '## Kontakt {.stor}', [
        1,
        12,
        '«{.stor}» er ikke en gyldig id.',
        'Slett «{.stor}». En id er `#` og så bare a–z, 0–9 og bindestrek: `{#var-rolle}`.',
      ]),
      invalid('an attribute in an id', '## Kontakt {#a" onclick="b}', [
        1,
        12,
        '«{#a" onclick="b}» er ikke en gyldig id.',
        'Skriv `{#a #onclick-b}` i stedet for `{#a" onclick="b}`.',
      ]),
    ],
    twin: {
      files: page('## Kontakt {#ring-pa #kom}\n\n## Mengden {a}'),
      shows: { address: '/om', text: '<h2 id="ring-pa">Kontakt</h2>' },
    },
  },
  {
    rule: 'heading-id-missing',
    hazards: ['headings equal after slugging'],
    faults: [
      missing('another script', '## Привет', [
        1,
        1,
        'Overskriften «Привет» har ingen bokstaver fra a til å og ingen tall å lage en id av.',
        'Skriv en id bakerst i overskriften: ` {#navn}`.',
      ]),
      missing('signs alone', '## Kontakt\n\n### …?', [
        3,
        1,
        'Overskriften «…?» har ingen bokstaver fra a til å og ingen tall å lage en id av.',
        'Skriv en id bakerst i overskriften: ` {#navn}`.',
      ]),
      missing('an emoji', '## 🎆', [
        1,
        1,
        'Overskriften «🎆» har ingen bokstaver fra a til å og ingen tall å lage en id av.',
        'Skriv en id bakerst i overskriften: ` {#navn}`.',
      ]),
    ],
    twin: {
      files: page('## Привет {#hei}\n\n## 2026'),
      shows: { address: '/om', text: '<h2 id="hei">Привет</h2>' },
    },
  },
  {
    rule: 'heading-duplicate',
    hazards: ['headings equal after slugging'],
    faults: [
      duplicate(
        'the same words three times, and what would be the next',
        '## Rolle\n\n## Rolle!\n\n## Rolle 2\n\n## rolle',
        [
          3,
          1,
          'Id-en «rolle» er allerede brukt av overskriften på linje 13.',
          'Skriv en annen id bakerst i overskriften: ` {#rolle-3}`.',
        ],
        [
          7,
          1,
          'Id-en «rolle» er allerede brukt av overskriften på linje 13.',
          'Skriv en annen id bakerst i overskriften: ` {#rolle-4}`.',
        ],
      ),
      duplicate('a former id that another heading has', '## Rolle\n\n## Ny {#ny #rolle}', [
        3,
        12,
        'Id-en «rolle» er allerede brukt av overskriften på linje 13.',
        'Skriv `#rolle-2` i stedet for `#rolle`.',
      ]),
      duplicate('a name the page itself has', '## Avsnitt 1', [
        1,
        1,
        'Id-en «avsnitt-1» er allerede brukt av siden selv.',
        'Skriv en annen id bakerst i overskriften: ` {#om-avsnitt-1}`.',
      ]),
    ],
    twin: {
      files: page('## Rolle\n\n## Rolle {#rolle-2}\n\n## Rollen'),
      shows: { address: '/om', text: '<h2 id="rolle-2">Rolle</h2>' },
    },
  },
];
