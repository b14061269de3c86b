import { lockFile } from '../../permalinks/locked-city.ts';
import { greenCity } from '../green-city.ts';
import { change, error, type Files } from '../write-content.ts';
import { svg } from './pictures.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const withLogo = (name: string): Files => change('site.yaml', 'lenker:', `logo: ${name}\nlenker:`);
const missing = error(
  'site.yaml',
  1,
  1,
  'settings-missing',
  'Innstillingene for nettstedet mangler.',
  'Lag fila med feltene `navn`, `eier`, `ordrett`, `redaksjonelt`, `lenker` og `kildeverter`.',
);
const unknownLogo = (name: string, hint: string) =>
  error('site.yaml', 13, 7, 'logo-unknown', `Logoen «${name}» finnes ikke i content/media.`, hint);
const deleteOrAdd = 'Slett linjen, eller legg logoen i content/media.';

/** The rules of `setting-rules.ts`, but for what only a release needs. */
export const settingFixtures: readonly RuleFixtures[] = [
  {
    rule: 'settings-missing',
    hazards: ['settings that are missing or wrong'],
    byHand: 'What the site is called, only the editor knows.',
    faults: [
      {
        name: 'the file alone',
        files: { ...lockFile(), 'site.yaml': undefined },
        problems: [missing],
      },
      {
        name: 'the file, and a page has a fault of its own',
        files: {
          'site.yaml': undefined,
          ...change('nb/om.md', '## Kontakt', '### Kontakt'),
        },
        problems: [
          error(
            'nb/om.md',
            13,
            1,
            'heading-skipped',
            'Den første overskriften er «###».',
            'Skriv `##` i stedet for `###`.',
          ),
          missing,
        ],
      },
      {
        name: 'the file before a release',
        files: { 'site.yaml': undefined },
        problems: [missing],
        release: true,
      },
    ],
    twin: {
      files: { 'site.yaml': `# Innstillinger\n${greenCity['site.yaml']}url:\n` },
      shows: { address: '/om', text: 'Ring oss.' },
    },
  },
  {
    rule: 'logo-unknown',
    hazards: ['settings that are missing or wrong'],
    faults: [
      {
        name: 'a name that nothing has',
        files: withLogo('by.svg'),
        problems: [unknownLogo('by.svg', deleteOrAdd)],
      },
      {
        name: 'a name that is nearly right',
        files: { ...withLogo('bysegl.svg'), 'media/byseglet.svg': svg },
        problems: [unknownLogo('bysegl.svg', 'Mente du `byseglet.svg`?')],
      },
      {
        name: 'drawings, but none of nearly that name',
        files: { ...withLogo('by.svg'), 'media/.by.svg': svg, 'media/segl.svg': svg },
        problems: [unknownLogo('by.svg', deleteOrAdd)],
      },
    ],
    twin: {
      files: { ...withLogo('by.svg'), 'media/by.svg': svg },
      shows: { address: '/om', text: 'Ring oss.' },
    },
  },
];
