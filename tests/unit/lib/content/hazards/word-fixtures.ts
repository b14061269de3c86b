import { englishFront, greenCity, sha256 } from '../green-city.ts';
import { change, error, type Files } from '../write-content.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const section = 'nb/havn/bryggene.md';
const goal = 'nb/havn/mal.md';
const words = 'Bryggene er åpne for alle.\nVår rolle\nVi rydder.';
const sources = 'kilder:\n  - tittel: A\n    url: https://by.example/\n    lest: 2026-11\n';
const numbers = ' Lenker til avsnitt følger nummeret: flyttes et avsnitt, fører de til et annet.';

const withoutSum = (file: string, line: number, sum: string) =>
  error(
    file,
    line,
    9,
    'required-sjekksum',
    'Siden har ord som ikke er våre, men `sjekksum` mangler.',
    `Legg til linjen \`sjekksum: ${sum}\`.`,
  );
const changed = (file: string, line: number, now: string, more = '') =>
  error(
    file,
    line,
    11,
    'checksum-changed',
    'Ord som ikke er våre, er endret.',
    `Sett ordene tilbake. Skriv \`sjekksum: ${sha256(now)}\` bare hvis eieren selv har endret dem.${more}`,
  );
const correction = (line: number, column: number, message: string, hint: string) =>
  error(section, line, column, 'correction-count', message, hint);
/** The section with a misprint put right: «ryddar» in the original. */
const corrected = (from: string, to: string, text = 'Vi rydder.', sum = 'Vi ryddar.'): Files => ({
  [section]: greenCity[section]
    .replace(/sjekksum: .*/, `sjekksum: ${sha256(words.replace('Vi rydder.', sum))}`)
    .replace('endringer:', `rettelser:\n  - fra: ${from}\n    til: ${to}\nendringer:`)
    .replace('Vi rydder.', text),
});

const translation = (text: string, sum: string) =>
  text.replace('endringer:', `oversettelse: ${sha256(sum)}\nendringer:`);
const about = greenCity['nb/om.md'].replace('Om nettstedet', 'About');
const aboutWords = 'Kontakt\nRing oss.';
/** The city in English: its front page, a part with its goal, and an article. */
const english: Readonly<Record<string, string>> = {
  'en/index.md': englishFront.replace('innhold: []', 'innhold: [havn]'),
  'en/harbour/index.md': translation(
    greenCity['nb/havn/index.md'].replace('  - bryggene\n', ''),
    '',
  ),
  'en/harbour/goal.md': translation(greenCity[goal], 'Havna er stille og ren.'),
  'en/about.md': translation(about, aboutWords),
};
const inEnglish = (file: string, from: string | RegExp, to: string): Files => ({
  ...english,
  [file]: (english[file] ?? '').replace(from, to),
});
const notBokmal = (file: string, line: number) =>
  error(
    file,
    line,
    15,
    'translation-of-nothing',
    'Bokmålssiden er originalen og har ikke `oversettelse`.',
    'Slett linjen.',
  );
const withoutOriginal = (file: string, id: string, hint: string) =>
  error(file, 3, 5, 'translation-unknown', `Ingen bokmålsside har \`id: ${id}\`.`, hint);
const unsaid = (file: string, sum: string) =>
  error(
    file,
    3,
    5,
    'translation-missing',
    'Oversettelsen sier ikke hvilken tekst den bygger på.',
    `Legg til linjen \`oversettelse: ${sha256(sum)}\`.`,
  );
const outdated = (file: string, line: number, original: string, sum: string) => ({
  ...error(
    file,
    line,
    15,
    'translation-outdated',
    `Bokmålsteksten i content/${original} er endret siden den ble oversatt.`,
    `Se over oversettelsen. Skriv \`oversettelse: ${sha256(sum)}\` når den er i orden.`,
  ),
  severity: 'advice' as const,
});

/** The rules of `word-rules.ts`. */
export const wordFixtures: readonly RuleFixtures[] = [
  {
    rule: 'required-sjekksum',
    hazards: ['words that are not ours, changed', 'a field that is missing or empty'],
    faults: [
      {
        name: 'the owner’s words without a lock',
        files: { [section]: greenCity[section].replace(/sjekksum: .*\n/, '') },
        problems: [withoutSum(section, 6, sha256(words))],
      },
      {
        name: 'a goal with words of our own below',
        files: {
          [goal]: greenCity[goal]
            .replace('status: kommunens\n', `status: redaksjonell\n${sources}`)
            .replace(/sjekksum: .*\n/, '')
            .concat('\nSlik når vi det.\n'),
        },
        problems: [withoutSum(goal, 6, sha256('Havna er stille og ren.'))],
      },
      {
        name: 'our words that were adopted',
        files: change(
          'nb/om.md',
          'status: redaksjonell',
          'status: vedtatt\nvedtak:\n  organ: Bystyret\n  dato: 2026-06-20\n  kilde: https://by.example/sak',
        ),
        problems: [withoutSum('nb/om.md', 6, sha256(aboutWords))],
      },
    ],
    twin: {
      files: change('nb/om.md', 'Ring oss.', 'Ring kommunen.'),
      shows: { address: '/om', text: 'Ring kommunen.' },
    },
  },
  {
    rule: 'checksum-changed',
    hazards: ['words that are not ours, changed', 'invisible text'],
    faults: [
      {
        name: 'a word added',
        files: change(section, 'Vi rydder', 'Vi rydder alltid'),
        problems: [changed(section, 7, words.replace('rydder', 'rydder alltid'), numbers)],
      },
      {
        name: 'a full stop in a goal',
        files: change(goal, 'stille og ren.', 'stille og ren!'),
        problems: [changed(goal, 8, 'Havna er stille og ren!')],
      },
      {
        name: 'two paragraphs in each other’s place',
        files: {
          [section]: greenCity[section]
            .replace('Bryggene er åpne for alle.', '…')
            .replace('Vi rydder.', 'Bryggene er åpne for alle.')
            .replace('…', 'Vi rydder.'),
        },
        problems: [
          changed(section, 7, 'Vi rydder.\nVår rolle\nBryggene er åpne for alle.', numbers),
        ],
      },
      {
        name: 'a paragraph cut in two',
        files: change(section, 'åpne for', 'åpne\n\nfor'),
        problems: [changed(section, 7, words.replace('åpne for', 'åpne\nfor'), numbers)],
      },
      {
        name: 'a letter that looks like another',
        files: change(goal, 'formulering: Havna', 'formulering: Hаvna'),
        problems: [changed(goal, 8, 'Hаvna er stille og ren.')],
      },
    ],
    twin: {
      files: change(section, 'Bryggene er åpne', 'Bryg\u00ADgene\ner **a\u030Apne**'),
      shows: { address: '/havn/bryggene', text: '<strong>åpne</strong>' },
    },
  },
  {
    rule: 'correction-count',
    hazards: ['words that are not ours, changed'],
    faults: [
      {
        name: 'corrected in the fields, not in the text',
        files: corrected('ryddar', 'rydder', 'Vi ryddar.'),
        problems: [
          correction(
            20,
            4,
            '«ryddar» er rettet til «rydder» i feltene, men ikke her.',
            'Skriv `rydder` i stedet for `ryddar`.',
          ),
        ],
      },
      {
        name: 'the two the wrong way round',
        files: corrected('rydder', 'ryddar'),
        problems: [
          correction(
            10,
            10,
            '`fra` og `til` er byttet om: det er «rydder» som står på siden.',
            'Bytt om ordene i `fra` og `til`.',
          ),
        ],
      },
      {
        name: 'the right words spelt wrong',
        files: corrected('vi ryddar', 'Vi rydde.', 'Vi rydder.', 'vi ryddar'),
        problems: [
          correction(
            10,
            10,
            '«Vi rydde.» står ikke på siden. En rettelse må stå nøyaktig én gang.',
            'Skriv `til: Vi rydder.`.',
          ),
        ],
      },
    ],
    twin: {
      files: corrected('ryddar', 'rydder'),
      shows: { address: '/havn/bryggene', text: 'Vi rydder.' },
    },
  },
  {
    rule: 'translation-of-nothing',
    hazards: [
      'a translation out of date',
      'a field nobody knows, or a value that is not one of those there are',
    ],
    faults: [
      {
        name: 'an article that came of the English one',
        files: { 'nb/om.md': translation(greenCity['nb/om.md'], 'x') },
        problems: [notBokmal('nb/om.md', 8)],
      },
      {
        name: 'the front page that an English one rests on',
        files: {
          'en/index.md': englishFront,
          'nb/index.md': translation(greenCity['nb/index.md'], 'Byen har to deler.'),
        },
        problems: [notBokmal('nb/index.md', 14)],
      },
      {
        name: 'a goal, whose words are not ours',
        files: { [goal]: translation(greenCity[goal], 'Havna er stille og ren.') },
        problems: [notBokmal(goal, 9)],
      },
    ],
    twin: { files: english, shows: { address: '/en/about', text: 'Ring oss.' } },
  },
  {
    rule: 'translation-unknown',
    hazards: ['a translation out of date', 'links to pages and places that do not exist'],
    faults: [
      {
        name: 'an id that is translated too',
        files: inEnglish('en/about.md', 'id: om', 'id: about'),
        problems: [
          withoutOriginal('en/about.md', 'about', 'Skriv `id: om`, som på siden du har oversatt.'),
        ],
      },
      {
        name: 'an id spelt wrong, of a page without words, like others',
        files: inEnglish('en/harbour/index.md', 'id: havn', 'id: havna'),
        problems: [
          withoutOriginal(
            'en/harbour/index.md',
            'havna',
            'Skriv `id: havn`, som på siden du har oversatt.',
          ),
        ],
      },
      {
        name: 'a translation copied to make the next',
        files: {
          ...english,
          'en/words.md': translation(
            greenCity['nb/ordliste.md'].replace('id: ordliste', 'id: glossary'),
            'Brygge\nDer båter legger til.\nKai\nDet samme, av stein.',
          ),
        },
        problems: [
          withoutOriginal(
            'en/words.md',
            'glossary',
            'Skriv `id: ordliste`, som på siden du har oversatt.',
          ),
        ],
      },
    ],
    twin: { files: english, shows: { address: '/en/about', text: 'Ring oss.' } },
  },
  {
    rule: 'translation-missing',
    hazards: ['a translation out of date', 'a field that is missing or empty'],
    faults: [
      {
        name: 'a front page',
        files: { 'en/index.md': englishFront.replace(/oversettelse: .*\n/, '') },
        problems: [unsaid('en/index.md', 'Byen har to deler.')],
      },
      {
        name: 'a goal',
        files: inEnglish('en/harbour/goal.md', /oversettelse: .*\n/, ''),
        problems: [unsaid('en/harbour/goal.md', 'Havna er stille og ren.')],
      },
      {
        name: 'a part and an article',
        files: {
          ...inEnglish('en/harbour/index.md', /oversettelse: .*\n/, ''),
          'en/about.md': about,
        },
        problems: [unsaid('en/about.md', aboutWords), unsaid('en/harbour/index.md', '')],
      },
    ],
    twin: { files: english, shows: { address: '/en', text: 'The city has two parts.' } },
  },
  {
    rule: 'translation-outdated',
    hazards: ['a translation out of date'],
    faults: [
      {
        name: 'a sentence added to the original',
        files: {
          'en/index.md': englishFront,
          ...change('nb/index.md', 'to deler.', 'to deler. De er like store.'),
        },
        problems: [
          outdated('en/index.md', 15, 'nb/index.md', 'Byen har to deler. De er like store.'),
        ],
      },
      {
        name: 'a goal that the owner has changed',
        files: {
          ...english,
          [goal]: greenCity[goal]
            .replace('stille og ren', 'ren')
            .replace(/sjekksum: .*/, `sjekksum: ${sha256('Havna er ren.')}`),
        },
        problems: [outdated('en/harbour/goal.md', 9, goal, 'Havna er ren.')],
      },
      {
        name: 'a heading in the original',
        files: { ...english, ...change('nb/om.md', '## Kontakt', '## Spør oss') },
        problems: [outdated('en/about.md', 8, 'nb/om.md', 'Spør oss\nRing oss.')],
      },
    ],
    twin: {
      files: { ...english, ...change('nb/om.md', 'Ring oss.', 'Ring\n**oss**.') },
      shows: { address: '/en/about', text: 'Ring oss.' },
    },
  },
];
