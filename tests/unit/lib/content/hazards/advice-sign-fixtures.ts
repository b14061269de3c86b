import type { RuleName } from '../../../../../lib/rulebook/rule-book.ts';
import { advice, change } from '../write-content.ts';
import type { Fault, RuleFixtures } from './rule-fixtures.ts';

const say = (text: string) => change('nb/om.md', 'Ring oss.', text);
const lead = (text: string) => change('nb/om.md', 'Hvem som står bak.', text);

type Told = readonly [rule: RuleName, name: string, text: string, column: number, ...why: Why];
type Why = readonly [message: string, hint: string];

/** One piece of advice on the text of a page, which begins on its line 15. */
const inText = (...[rule, name, text, column, ...why]: Told): Fault => ({
  name,
  files: say(text),
  problems: [advice('nb/om.md', 15, column, rule, ...why)],
});

/** One piece of advice on a page's lead, which begins in column 10 of its line 5. */
const inLead = (...[rule, name, text, column, ...why]: Told): Fault => ({
  name,
  files: lead(text),
  problems: [advice('nb/om.md', 5, column, rule, ...why)],
});

const hardInText = ' `&nbsp;` er et mellomrom der linjen ikke blir delt.';
const hardInField = ', med hardt mellomrom: Alt+0160 på Windows, Option+mellomrom på Mac.';

/** The rules of `advice-rules.ts` on signs. */
export const adviceSignFixtures: readonly RuleFixtures[] = [
  {
    rule: 'sign-quote',
    hazards: ['signs set in another way than the Norwegian'],
    faults: [
      inText(
        'sign-quote',
        'straight ones',
        'Planen heter "Grønn by".',
        14,
        'Anførselstegnene i "Grønn by" er ikke norske.',
        'Skriv `«Grønn by»` i stedet for `"Grønn by"`.',
      ),
      inText(
        'sign-quote',
        'English ones, around a link',
        'Planen heter “[Grønn by](/)”.',
        14,
        'Anførselstegnene i “Grønn by” er ikke norske.',
        'Skriv `«[Grønn by](/)»` i stedet for `“[Grønn by](/)”`.',
      ),
      inLead(
        'sign-quote',
        'German ones in the lead',
        'Planen „Grønn by“ er ny.',
        17,
        'Anførselstegnene i „Grønn by“ er ikke norske.',
        'Skriv `«Grønn by»` i stedet for `„Grønn by“`.',
      ),
    ],
    twin: {
      files: say('«Grønn by» har en skjerm på 5" og en på 7", og `lang="nb"`.'),
      shows: { address: '/om', text: '«Grønn by»' },
    },
  },
  {
    rule: 'sign-dash',
    hazards: ['signs set in another way than the Norwegian'],
    faults: [
      inText(
        'sign-dash',
        'a hyphen as a pause',
        'Havna - byens hjerte.',
        1,
        '«Havna -» har bindestrek der det skal være tankestrek.',
        'Skriv `Havna –` i stedet for `Havna -`.',
      ),
      inText(
        'sign-dash',
        'a hyphen from year to year',
        'Planen gjelder 2018-2022.',
        16,
        '«2018-2022» har bindestrek der det skal være tankestrek.',
        'Skriv `2018–2022` i stedet for `2018-2022`.',
      ),
      inText(
        'sign-dash',
        'a hyphen with blanks from hour to hour',
        'Åpent kl. 9.00 - 16.00.',
        11,
        '«9.00 - 16.00» har bindestrek der det skal være tankestrek.',
        'Skriv `9.00–16.00` i stedet for `9.00 - 16.00`.',
      ),
      inText(
        'sign-dash',
        'two hyphens',
        'Havna -- byens hjerte.',
        1,
        '«Havna --» har bindestrek der det skal være tankestrek.',
        'Skriv `Havna –` i stedet for `Havna --`.',
      ),
      inLead(
        'sign-dash',
        'an English dash in the lead',
        'Havna—byens hjerte.',
        10,
        'Streken i «Havna—byens» er ikke en norsk tankestrek.',
        'Skriv `Havna – byens` i stedet for `Havna—byens`.',
      ),
    ],
    twin: {
      files: say(
        'Sak 12-5 fra 2026-11-23 følger §&nbsp;11-12, gjelder hav- og havnebyer og 9–10-åringer, ligger i plan-2018-2022.pdf og kan ringes på 22-33-44-55.\n\n## Planen 2018 til 2022 {#planen-2018-2022}',
      ),
      shows: { address: '/om', text: '§\u00A011-12' },
    },
  },
  {
    rule: 'sign-apostrophe',
    hazards: ['signs set in another way than the Norwegian'],
    faults: [
      inText(
        'sign-apostrophe',
        'in the genitive',
        "Vi så Kari's båt.",
        7,
        "«Kari's» har en apostrof som ikke skal være der.",
        "Skriv `Karis` i stedet for `Kari's`.",
      ),
      inText(
        'sign-apostrophe',
        'in the plural of an abbreviation',
        'Alle PC’er er nye.',
        6,
        '«PC’er» har en apostrof som ikke skal være der.',
        'Skriv `PC-er` i stedet for `PC’er`.',
      ),
      inLead(
        'sign-apostrophe',
        'before an s after an s, in the lead',
        "Vi så Nils's båt.",
        16,
        "«Nils's» har en apostrof som ikke skal være der.",
        "Skriv `Nils’` i stedet for `Nils's`.",
      ),
    ],
    twin: {
      files: say("Nils’ båt lå ved King’s College, og sta'n sov. :en[Kari’s boat] er engelsk."),
      shows: { address: '/om', text: 'King’s College' },
    },
  },
  {
    rule: 'sign-number',
    hazards: ['signs set in another way than the Norwegian'],
    faults: [
      inText(
        'sign-number',
        'thousands with a full stop',
        'Byen har 10.000 trær.',
        10,
        '«10.000» har punktum der det skal være mellomrom.',
        `Skriv \`10&nbsp;000\` i stedet for \`10.000\`.${hardInText}`,
      ),
      inLead(
        'sign-number',
        'thousands with a comma, in the lead',
        'Byen har 1,250,000 trær.',
        19,
        '«1,250,000» har komma der det skal være mellomrom.',
        `Skriv \`1\u00A0250\u00A0000\` i stedet for \`1,250,000\`${hardInField}`,
      ),
      inText(
        'sign-number',
        'thousands in one',
        'Byen har 250000 trær.',
        10,
        '«250000» er tungt å lese uten mellomrom mellom tusenene.',
        `Skriv \`250&nbsp;000\` i stedet for \`250000\`.${hardInText}`,
      ),
      inText(
        'sign-number',
        'decimals with a full stop',
        'Det er 3.5 prosent flere.',
        8,
        '«3.5» har punktum der det skal være komma.',
        'Skriv `3,5` i stedet for `3.5`.',
      ),
    ],
    twin: {
      files: say(
        'Kl. 12.30 på nivå 2.1: 3,125 liter av 10&nbsp;000, altså 3,5 prosent. Det står i 5020 By på 192.168.100.200, 24.12.2026.',
      ),
      shows: { address: '/om', text: '10\u00A0000' },
    },
  },
  {
    rule: 'sign-space',
    hazards: ['signs set in another way than the Norwegian'],
    faults: [
      inText(
        'sign-space',
        'a day and its month',
        'Vi kommer 20. juni.',
        11,
        '«20. juni» kan bli delt på to linjer.',
        `Skriv \`20.&nbsp;juni\` i stedet for \`20. juni\`.${hardInText}`,
      ),
      inLead(
        'sign-space',
        'a day and its month in the lead',
        'Vi kommer 20. juni.',
        20,
        '«20. juni» kan bli delt på to linjer.',
        `Skriv \`20.\u00A0juni\` i stedet for \`20. juni\`${hardInField}`,
      ),
      inText(
        'sign-space',
        'thousands and what they count',
        'Det koster 10 000 kr.',
        12,
        '«10 000 kr» kan bli delt på to linjer.',
        `Skriv \`10&nbsp;000&nbsp;kr\` i stedet for \`10 000 kr\`.${hardInText}`,
      ),
      inText(
        'sign-space',
        'a number after its unit',
        'Det koster kr 100.',
        12,
        '«kr 100» kan bli delt på to linjer.',
        `Skriv \`kr&nbsp;100\` i stedet for \`kr 100\`.${hardInText}`,
      ),
      inText(
        'sign-space',
        'no blank before the sign',
        'Det er 12% flere.',
        8,
        '«12%» mangler et mellomrom.',
        `Skriv \`12&nbsp;%\` i stedet for \`12%\`.${hardInText}`,
      ),
    ],
    twin: {
      files: {
        ...say(
          'Ring 55 56 57 58 eller 820 43 033 fra 20.&nbsp;juni. Det er 12&nbsp;% flere i 50%-stilling, og de har 10&nbsp;000&nbsp;kr.',
        ),
        ...change('nb/park/index.md', 'Byen under trærne.', 'Åpent fra 20.\u00A0juni.'),
      },
      shows: { address: '/om', text: '12\u00A0% flere' },
    },
  },
  {
    rule: 'sign-ellipsis',
    hazards: ['signs set in another way than the Norwegian'],
    faults: [
      inText(
        'sign-ellipsis',
        'after a word',
        'Og så ... kom vi.',
        7,
        'Her står tre punktum i stedet for ett tegn.',
        'Skriv `…` i stedet for `...`.',
      ),
      {
        name: 'in a heading',
        files: say('### Og så...\n\nRing oss.'),
        problems: [
          advice(
            'nb/om.md',
            15,
            10,
            'sign-ellipsis',
            'Her står tre punktum i stedet for ett tegn.',
            'Skriv `…` i stedet for `...`.',
          ),
        ],
      },
      inLead(
        'sign-ellipsis',
        'in the lead',
        'Hvem som står bak...',
        27,
        'Her står tre punktum i stedet for ett tegn.',
        'Skriv `…` i stedet for `...`.',
      ),
    ],
    twin: {
      files: say('Og så … kom vi til `...`.'),
      shows: { address: '/om', text: 'Og så … kom vi' },
    },
  },
];
