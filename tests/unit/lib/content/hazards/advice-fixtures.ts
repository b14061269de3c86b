import { englishFront } from '../green-city.ts';
import { advice, change } from '../write-content.ts';
import { adviceSignFixtures } from './advice-sign-fixtures.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const say = (text: string) => change('nb/om.md', 'Ring oss.', text);
const lead = (text: string) => change('nb/om.md', 'Hvem som står bak.', text);
const sayInEnglish = (text: string) => ({
  'en/index.md': englishFront.replace('The city has two parts.', text),
});

const splitHint =
  'Sett punktum der en ny tanke begynner. Er det en oppramsing, gjør den til en liste.';

/** 28 words, 8 of them long. */
const winding =
  'Byene skal i årene framover arbeide sammen med innbyggerne ved fjorden for at havna, parken og bryggene skal fortsatt brukes av alle som ferdes gjennom sentrum hver dag.';
const longer = (more: string) => winding.replace('.', ` ${more}.`);
const winds = (words: number) =>
  `Setningen som begynner med «Byene skal i årene», har ${words} ord.`;

/** 144 words with those of the lead, 40 of them long, in 6 sentences: 24.0 + 27.8. */
const heavy = [
  'Teksten er tung å lese: lesbarhetsindeksen (liks) er 52. Helst er den høyst 50.',
  'En setning har 24 ord i snitt, og 28 av 100 ord har mer enn seks bokstaver. Del de lengste setningene, og finn kortere ord for «innbyggerne», «framover» og «bryggene».',
] as const;

/** The rules of `advice-rules.ts`. */
export const adviceFixtures: readonly RuleFixtures[] = [
  {
    rule: 'link-text-vague',
    hazards: ['link texts that say nothing'],
    faults: [
      {
        name: 'a link on «her»',
        files: say('Vil du vite mer? Trykk [her](/havn/bryggene).'),
        problems: [
          advice(
            'nb/om.md',
            15,
            24,
            'link-text-vague',
            'Lenketeksten «her» sier ikke hva lenken fører til.',
            'Skriv `[Bryggene]` i stedet for `[her]`, eller flytt lenken til ord som sier det.',
          ),
        ],
      },
      {
        name: 'a link on «Les mer», with a sign after it',
        files: say('[Les mer »](/ordliste#kai)'),
        problems: [
          advice(
            'nb/om.md',
            15,
            1,
            'link-text-vague',
            'Lenketeksten «Les mer »» sier ikke hva lenken fører til.',
            'Skriv `[Ordliste]` i stedet for `[Les mer »]`, eller flytt lenken til ord som sier det.',
          ),
        ],
      },
      {
        name: 'a bare address, known as a source',
        files: change('nb/index.md', 'Byen har to deler.', 'Se https://by.example/plan for mer.'),
        problems: [
          advice(
            'nb/index.md',
            19,
            4,
            'link-text-vague',
            'Lenketeksten er en adresse. Den leses opp tegn for tegn.',
            'Skriv `[Byplanen](https://by.example/plan)` i stedet for `https://by.example/plan`.',
          ),
        ],
      },
      {
        name: 'a link on «Read more» on an English page',
        files: sayInEnglish('The city has two parts. [Read more](/havn).'),
        problems: [
          advice(
            'en/index.md',
            18,
            25,
            'link-text-vague',
            'Lenketeksten «Read more» sier ikke hva lenken fører til.',
            'Skriv `[Havna]` i stedet for `[Read more]`, eller flytt lenken til ord som sier det.',
          ),
        ],
      },
    ],
    twin: {
      files: say(
        'Les mer om [bryggene](/havn/bryggene) på [by.example](https://by.example/plan). Her er [post@by.example](mailto:post@by.example).',
      ),
      shows: { address: '/om', text: '>by.example</a>' },
    },
  },
  {
    rule: 'sentence-long',
    hazards: ['unclear language'],
    faults: [
      {
        name: 'a sentence of 31 words after a short one',
        files: say(`Ring oss. ${longer('hele året igjennom')}`),
        problems: [advice('nb/om.md', 15, 11, 'sentence-long', winds(31), splitHint)],
      },
      {
        name: 'one with abbreviations, ordinals and initials in it',
        files: say(
          'Møtet er 20.&nbsp;juni kl. 12.30 i St. Olavs gate hos K. A. Vik, og vi skal bl.a. se på havna, parken, bryggene, gatene, torgene, lysene, benkene, trærne, skiltene, syklene, båtene, fuglene osv. før lunsj.',
        ),
        problems: [
          advice(
            'nb/om.md',
            15,
            1,
            'sentence-long',
            'Setningen som begynner med «Møtet er 20. juni», har 35 ord.',
            splitHint,
          ),
        ],
      },
      {
        name: 'one in the lead',
        files: lead(longer('hele året igjennom')),
        problems: [advice('nb/om.md', 5, 10, 'sentence-long', winds(31), splitHint)],
      },
      {
        name: 'the two longest of three',
        files: say(
          `${longer('hele året igjennom')}\n${longer('hele året igjennom, uten stans')}\n\n- ${longer('hele året igjennom, uten hvile eller stans')}\n- Ring oss.\n- Kom hit.\n- Bli med.`,
        ),
        problems: [
          advice('nb/om.md', 16, 1, 'sentence-long', winds(33), splitHint),
          advice('nb/om.md', 18, 3, 'sentence-long', winds(35), splitHint),
        ],
      },
    ],
    twin: {
      files: say(
        `${winding}\n\n${['## Alt', ...Array.from({ length: 40 }, () => '- en brygge')].join('\n\n')}`,
      ),
      shows: { address: '/om', text: 'gjennom sentrum hver dag.' },
    },
    byHand: 'Only the editor knows where a new thought begins.',
  },
  {
    rule: 'lix-high',
    hazards: ['unclear language'],
    faults: [
      {
        name: 'long words in short sentences',
        // 124 words with those of the lead, 120 of them long, in 41 sentences: 3.0 + 96.8.
        files: say('Administrasjonen gjennomfører samarbeidsprosjekter. '.repeat(40).trim()),
        problems: [
          advice(
            'nb/om.md',
            15,
            1,
            'lix-high',
            'Teksten er tung å lese: lesbarhetsindeksen (liks) er 100. Helst er den høyst 50.',
            'En setning har 3 ord i snitt, og 97 av 100 ord har mer enn seks bokstaver. Del de lengste setningene, og finn kortere ord for «samarbeidsprosjekter», «Administrasjonen» og «gjennomfører».',
          ),
        ],
      },
      {
        name: 'sentences of 28 words',
        files: say(Array.from({ length: 5 }, () => winding).join('\n')),
        problems: [advice('nb/om.md', 15, 1, 'lix-high', ...heavy)],
      },
      {
        name: 'such sentences as points of a list',
        files: say(Array.from({ length: 5 }, () => `- ${winding}`).join('\n')),
        problems: [advice('nb/om.md', 15, 3, 'lix-high', ...heavy)],
      },
    ],
    twin: {
      files: say('Byen har to deler. Den ene er ved vannet. '.repeat(20).trim()),
      shows: { address: '/om', text: 'Den ene er ved vannet.' },
    },
    byHand: 'Only the editor knows which words say the same.',
  },
  {
    rule: 'word-twice',
    hazards: ['unclear language'],
    faults: [
      {
        name: '«og og»',
        files: say('Vi rydder og og vasker.'),
        problems: [
          advice(
            'nb/om.md',
            15,
            11,
            'word-twice',
            'Ordet «og» står to ganger etter hverandre.',
            'Skriv `og` i stedet for `og og`.',
          ),
        ],
      },
      {
        name: 'over the end of a line',
        files: say('Vi rydder på\nbryggene og\nog i parken.'),
        problems: [
          advice(
            'nb/om.md',
            17,
            1,
            'word-twice',
            'Ordet «og» står to ganger etter hverandre.',
            'Slett `og` først på linjen.',
          ),
        ],
      },
      {
        name: 'in the lead and the title',
        files: {
          ...change('nb/park/index.md', 'tittel: Parken', 'tittel: Parken som som er'),
          ...change('nb/havn/index.md', 'Byen ved vannet.', 'Byen som Som er ved vannet.'),
        },
        problems: [
          advice(
            'nb/havn/index.md',
            5,
            15,
            'word-twice',
            'Ordet «som» står to ganger etter hverandre.',
            'Skriv `som` i stedet for `som Som`.',
          ),
          advice(
            'nb/park/index.md',
            4,
            16,
            'word-twice',
            'Ordet «som» står to ganger etter hverandre.',
            'Skriv `som` i stedet for `som som`.',
          ),
        ],
      },
      {
        name: '«the the» on an English page',
        files: sayInEnglish('The city has the the two parts.'),
        problems: [
          advice(
            'en/index.md',
            18,
            14,
            'word-twice',
            'Ordet «the» står to ganger etter hverandre.',
            'Skriv `the` i stedet for `the the`.',
          ),
        ],
      },
    ],
    twin: {
      files: say('Er det det det gjelder? Hun bor i Walla Walla, og og-tegnet er «og».'),
      shows: { address: '/om', text: 'Walla Walla' },
    },
  },
  ...adviceSignFixtures,
  {
    rule: 'source-old',
    hazards: ['a source that may say something else by now'],
    faults: [
      {
        name: 'a month more than a year ago',
        files: change('nb/index.md', 'lest: 2026-11', 'lest: 2025-10'),
        problems: [
          advice(
            'nb/index.md',
            10,
            11,
            'source-old',
            'Kilden ble lest i oktober 2025. Den kan være endret.',
            'Les den igjen, og rett teksten om det trengs. Skriv `lest: 2026-11`.',
          ),
        ],
      },
      {
        name: 'a day more than a year ago',
        files: change('nb/index.md', 'lest: 2026-11', 'lest: 2025-11-23'),
        problems: [
          advice(
            'nb/index.md',
            10,
            11,
            'source-old',
            'Kilden ble lest 23. november 2025. Den kan være endret.',
            'Les den igjen, og rett teksten om det trengs. Skriv `lest: 2026-11-24`.',
          ),
        ],
      },
      {
        name: 'on an English page',
        files: { 'en/index.md': englishFront.replace('lest: 2026-11', 'lest: 2018-06') },
        problems: [
          advice(
            'en/index.md',
            10,
            11,
            'source-old',
            'Kilden ble lest i juni 2018. Den kan være endret.',
            'Les den igjen, og rett teksten om det trengs. Skriv `lest: 2026-11`.',
          ),
        ],
      },
    ],
    twin: {
      files: {
        ...change('nb/index.md', 'lest: 2026-11', 'lest: 2025-11'),
        ...change('nb/park/index.md', 'lest: 2026-11', 'lest: 2025-11-24'),
      },
    },
  },
];
