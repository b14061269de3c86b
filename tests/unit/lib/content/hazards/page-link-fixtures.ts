import { lockFile } from '../../permalinks/locked-city.ts';
import { englishFront, greenCity, sha256 } from '../green-city.ts';
import { change, error, type Files } from '../write-content.ts';
import type { Fault, RuleFixtures } from './rule-fixtures.ts';

const om = greenCity['nb/om.md'];
const linkTo = (address: string) =>
  change('nb/om.md', 'Ring oss.', `Se [byens planer](${address}).`);
const told = (
  rule: 'link-unknown' | 'link-draft' | 'fragment-unknown',
  message: string,
  hint: string,
) => [error('nb/om.md', 15, 4, rule, message, hint)];
const unknown = (name: string, address: string, meant: string, files: Files = {}): Fault => ({
  name,
  files: { ...files, ...linkTo(address) },
  problems: told(
    'link-unknown',
    `Det finnes ingen side på ${address.replace(/#.*/, '')}.`,
    `Mente du \`${meant}\`?`,
  ),
});
const nowhere = (name: string, address: string, page: string, hint: string): Fault => ({
  name,
  files: linkTo(address),
  problems: told(
    'fragment-unknown',
    `Siden ${page} har ikke noe sted som heter «#${address.split('#')[1]}».`,
    hint,
  ),
});
const draft = change('nb/havn/bryggene.md', 'status:', 'utkast: true\nstatus:');
const draftLink = (address: string) =>
  told(
    'link-draft',
    `Lenken fører til ${address}, som er et utkast.`,
    'Publiser siden først, eller fjern lenken.',
  );

const sources = 'kilder:\n  - tittel: A\n    url: https://by.example/\n    lest: 2026-11';
/** The goal's page with words of our own below the goal. */
const goalWith = (body: string) => ({
  'nb/havn/mal.md': greenCity['nb/havn/mal.md']
    .replace('status: kommunens', `status: redaksjonell\n${sources}`)
    .concat(`\n${body}`),
});
const goalFault = (line: number, text: string, right: string, wrong: string) => [
  error(
    'nb/havn/mal.md',
    line,
    1,
    'goal-fragment',
    `Overskriften «${text}» har adressen «#mal», som er målets egen.`,
    `Gi den en annen. Skriv \`${right}\` i stedet for \`${wrong}\`.`,
  ),
];

/** The rules of `page-rules.ts` on links between pages. */
export const pageLinkFixtures: readonly RuleFixtures[] = [
  {
    rule: 'goal-fragment',
    hazards: ['headings equal after slugging', 'the same id, address or order twice'],
    faults: [
      {
        name: 'a heading called «Mål»',
        files: goalWith('## Mål\n\nSlik når vi det.\n'),
        problems: goalFault(18, 'Mål', '## Mål {#om-malet}', '## Mål'),
      },
      {
        name: 'a heading given the name by hand',
        files: goalWith('## Hva vi vil {#mal}\n\nDette.\n'),
        problems: goalFault(18, 'Hva vi vil', '## Hva vi vil {#om-malet}', '## Hva vi vil {#mal}'),
      },
      {
        name: 'a heading that once had the name, where the next one is taken',
        files: goalWith('## Om målet\n\nDette.\n\n## Vilje {#vilje #mal}\n\nMer.\n'),
        problems: goalFault(
          22,
          'Vilje',
          '## Vilje {#vilje #mer-om-malet}',
          '## Vilje {#vilje #mal}',
        ),
      },
    ],
    twin: {
      files: goalWith('## Målet\n\nSlik når vi det.\n'),
      shows: { address: '/havn/mal', text: 'id="malet"' },
    },
  },
  {
    rule: 'link-unknown',
    hazards: ['links to pages and places that do not exist'],
    faults: [
      unknown('the file instead of the page', '/havn/bryggene.md', '/havn/bryggene'),
      unknown('the whole path of the file', '/content/nb/havn/index.md', '/havn'),
      unknown('the language folder in front', '/nb/ordliste#kai', '/ordliste'),
      unknown('the folder of bokmål itself', '/nb', '/'),
      unknown('a slash at the end', '/havn/', '/havn'),
      unknown('capitals', '/Havn/Bryggene', '/havn/bryggene'),
      unknown('a query', '/ordliste?fra=om', '/ordliste'),
      unknown('Norwegian letters', '/havn/m%C3%A5l', '/havn/mal'),
      unknown('the permanent address', '/id/mal-park', '/park/mal'),
      unknown('a letter wrong', '/havn/brygene', '/havn/bryggene'),
      unknown('the folder left out', '/verden/bryggene', '/havn/bryggene', {
        'nb/havn/bryggene.md': greenCity['nb/havn/bryggene.md'].replace(
          'status:',
          'tidligere:\n  - /bryggene\nstatus:',
        ),
      }),
      unknown('the name of a file that has a slug', '/havn/bryggene', '/havn/kaiene', {
        'nb/havn/bryggene.md': greenCity['nb/havn/bryggene.md'].replace(
          'status:',
          'slug: kaiene\nstatus:',
        ),
      }),
      unknown('an address that the page had', '/kaier', '/havn/bryggene', {
        'nb/havn/bryggene.md': greenCity['nb/havn/bryggene.md'].replace(
          'status:',
          'tidligere:\n  - /kaier\nstatus:',
        ),
      }),
      {
        name: 'a folder renamed, with links to what is in it',
        files: {
          ...lockFile({ '/havn/bryggene': { id: 'bryggene', fragments: [] } }),
          ...change('nb/havn/index.md', 'status:', 'slug: kysten\nstatus:'),
          ...linkTo('/havn/bryggene'),
        },
        problems: [
          error(
            'nb/havn/bryggene.md',
            3,
            5,
            'permalink-address',
            'Adressen /havn/bryggene er publisert, men fører ingen steder nå.',
            'Legg til linjene `tidligere:` og `  - /havn/bryggene`.',
          ),
          ...told(
            'link-unknown',
            'Det finnes ingen side på /havn/bryggene.',
            'Mente du `/kysten/bryggene`?',
          ),
        ],
      },
      {
        name: 'an English page without its language',
        files: {
          'en/index.md': englishFront.replace('two parts.', '[two parts](/about).'),
          'en/about.md': om
            .replace('Om nettstedet', 'About')
            .replace('meny:', `oversettelse: ${sha256('Kontakt\nRing oss.')}\nmeny:`),
        },
        problems: [
          error(
            'en/index.md',
            18,
            14,
            'link-unknown',
            'Det finnes ingen side på /about.',
            'Mente du `/en/about`?',
          ),
        ],
      },
    ],
    twin: {
      files: {
        'en/index.md': englishFront,
        ...change(
          'nb/om.md',
          'Ring oss.',
          'Se [havna](/havn), [ordet](/ordliste#kai), [engelsk](/en) og [oss](#kontakt).',
        ),
      },
      shows: { address: '/om', text: '<a href="/havn">havna</a>' },
    },
  },
  {
    rule: 'link-draft',
    hazards: ['links to pages and places that do not exist'],
    faults: [
      {
        name: 'a section that is not ready',
        files: { ...linkTo('/havn/bryggene'), ...draft },
        problems: draftLink('/havn/bryggene'),
      },
      {
        name: 'a page below a part that is not ready',
        files: {
          ...linkTo('/park/mal#mal'),
          ...change('nb/park/index.md', 'status:', 'utkast: true\nstatus:'),
        },
        problems: draftLink('/park/mal'),
      },
      {
        name: 'an English page that is not ready',
        files: {
          ...linkTo('/en'),
          'en/index.md': englishFront.replace('status:', 'utkast: true\nstatus:'),
        },
        problems: draftLink('/en'),
      },
    ],
    twin: {
      files: {
        'nb/om.md': om
          .replace('Ring oss.', '[Bryggene](/havn/bryggene)')
          .replace('meny:', 'utkast: true\nmeny:'),
        ...draft,
      },
    },
    byHand: 'Whether the other page may be published is for an editor to know.',
  },
  {
    rule: 'fragment-unknown',
    hazards: ['links to pages and places that do not exist'],
    faults: [
      nowhere(
        'a letter wrong',
        '/havn/bryggene#var-role',
        '/havn/bryggene',
        'Mente du `#var-rolle`?',
      ),
      nowhere(
        'the heading as it is written',
        '/havn/bryggene#V%C3%A5r-Rolle',
        '/havn/bryggene',
        'Mente du `#var-rolle`?',
      ),
      nowhere('a place on the page itself', '#Kontakt', '/om', 'Mente du `#kontakt`?'),
      nowhere(
        'a place on a page without places',
        '/havn#kai',
        '/havn',
        'Skriv `/havn` i stedet for `/havn#kai`.',
      ),
      nowhere(
        'nothing after the sign',
        '/ordliste#',
        '/ordliste',
        'Skriv `/ordliste` i stedet for `/ordliste#`.',
      ),
    ],
    twin: {
      files: linkTo('/havn/bryggene#avsnitt-2'),
      shows: { address: '/om', text: 'href="/havn/bryggene#avsnitt-2"' },
    },
  },
];
