import { lockedPages, lockFile } from '../../permalinks/locked-city.ts';
import { greenCity, sha256 } from '../green-city.ts';
import { change, error, type Files } from '../write-content.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const om = greenCity['nb/om.md'];
const section = greenCity['nb/havn/bryggene.md'];
const locked = (files: Files): Files => ({ ...lockFile(), ...files });
const lost = (file: string, line: number, column: number, links: string, hint: string) =>
  error(
    file,
    line,
    column,
    'permalink-fragment',
    links.includes(' og ')
      ? `Lenkene ${links} er publisert, men stedene finnes ikke på siden nå.`
      : `Lenken ${links} er publisert, men stedet finnes ikke på siden nå.`,
    hint,
  );
const heading = (right: string, wrong: string) =>
  `Skriv \`${right}\` i stedet for \`${wrong}\`, eller sett det gamle navnet bak en annen overskrift.`;
const paragraph = (line: number, names: string) =>
  names.includes(' og ')
    ? `Sett avsnittene tilbake. Har eieren selv tatt dem bort, slett ${names} i content/permalinks.lock.json, linje ${line}.`
    : `Sett avsnittet tilbake. Har eieren selv tatt det bort, slett ${names} i content/permalinks.lock.json, linje ${line}.`;
const changed = (file: string, line: number, words: string, more = '') =>
  error(
    file,
    line,
    11,
    'checksum-changed',
    'Ord som ikke er våre, er endret.',
    `Sett ordene tilbake. Skriv \`sjekksum: ${sha256(words)}\` bare hvis eieren selv har endret dem.${more}`,
  );

/** The rule of `permalink-rules.ts` on places on pages. */
export const permalinkPlaceFixtures: readonly RuleFixtures[] = [
  {
    rule: 'permalink-fragment',
    hazards: ['a published address, id or place that dies'],
    faults: [
      {
        name: 'a heading in other words',
        files: locked(change('nb/om.md', '## Kontakt', '## Spør oss')),
        problems: [
          lost('nb/om.md', 13, 1, '/om#kontakt', heading('## Spør oss {#kontakt}', '## Spør oss')),
        ],
      },
      {
        name: 'a heading in other words, on a page that moved',
        files: locked({
          'nb/om.md': undefined,
          'nb/om-oss.md': om.replace('## Kontakt', '## Spør oss {#spor}'),
        }),
        problems: [
          error(
            'nb/om-oss.md',
            3,
            5,
            'permalink-address',
            'Adressen /om er publisert, men fører ingen steder nå.',
            'Legg til linjene `tidligere:` og `  - /om`.',
          ),
          lost(
            'nb/om-oss.md',
            13,
            1,
            '/om#kontakt',
            heading('## Spør oss {#spor #kontakt}', '## Spør oss {#spor}'),
          ),
        ],
      },
      {
        name: 'two headings in other words',
        files: locked({
          'nb/ordliste.md': greenCity['nb/ordliste.md']
            .replace('## Brygge', '## Bryggene')
            .replace('## Kai', '## Stein ##'),
        }),
        problems: [
          lost(
            'nb/ordliste.md',
            14,
            1,
            '/ordliste#brygge',
            heading('## Bryggene {#brygge}', '## Bryggene'),
          ),
          lost('nb/ordliste.md', 18, 1, '/ordliste#kai', heading('## Stein {#kai}', '## Stein ##')),
        ],
      },
      {
        name: 'a heading taken away, its text now below the one before',
        files: locked(change('nb/ordliste.md', '## Kai\n\n', '')),
        problems: [
          lost(
            'nb/ordliste.md',
            14,
            1,
            '/ordliste#kai',
            heading('## Brygge {#brygge #kai}', '## Brygge'),
          ),
        ],
      },
      {
        name: 'a name behind a heading forgotten',
        files: {
          ...lockFile({
            ...lockedPages,
            '/om': { id: 'om', fragments: ['kontakt', 'ring', 'skriv'] },
          }),
        },
        problems: [
          lost(
            'nb/om.md',
            13,
            1,
            '/om#ring og /om#skriv',
            heading('## Kontakt {#kontakt #ring #skriv}', '## Kontakt'),
          ),
        ],
      },
      {
        name: 'the last paragraph, that the owner took away',
        files: locked(change('nb/havn/bryggene.md', '\n\nVi rydder.', '')),
        problems: [
          lost(
            'nb/havn/bryggene.md',
            3,
            5,
            '/havn/bryggene#avsnitt-2',
            paragraph(11, '`"avsnitt-2"`'),
          ),
          changed('nb/havn/bryggene.md', 7, 'Bryggene er åpne for alle.\nVår rolle'),
        ],
      },
      {
        name: 'paragraphs made a list',
        files: locked({
          'nb/havn/bryggene.md': section
            .replace('Bryggene er åpne', '- Bryggene er åpne')
            .replace('Vi rydder.', '- Vi rydder.'),
        }),
        problems: [
          lost(
            'nb/havn/bryggene.md',
            3,
            5,
            '/havn/bryggene#avsnitt-1 og /havn/bryggene#avsnitt-2',
            paragraph(11, '`"avsnitt-1"` og `"avsnitt-2"`'),
          ),
        ],
      },
    ],
    twin: {
      files: locked(
        change('nb/om.md', '## Kontakt', '## Nytt\n\nVi flytter.\n\n## Spør oss {#kontakt}'),
      ),
      shows: { address: '/om', text: 'id="kontakt"' },
    },
  },
];
