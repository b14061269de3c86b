import { foreignChecksum, hasLostWords } from '../content-file.ts';
import type { PlacedFile } from '../content-set.ts';
import type { Problem } from '../problem.ts';
import { correctionProblems } from './correction-problems.ts';
import type { Rule } from './rule.ts';

/** Words that are not ours are locked: by checksum, with each misprint put right named. */
export const wordsRule: Rule = ({ files }) =>
  files.flatMap((file) => {
    if (hasLostWords(file)) return [];
    const corrections = correctionProblems(file);
    // With corrections that do not hold, there is no telling what the words were.
    return corrections.length > 0 ? corrections : checksumProblems(file);
  });

function checksumProblems(file: PlacedFile): Problem[] {
  const matter = file.frontMatter;
  if (matter === undefined) return [];
  const actual = foreignChecksum(file);
  if (matter.sjekksum === undefined) {
    if (matter.status === 'redaksjonell' && matter.type !== 'mal') return [];
    return [
      file.problemAt(
        ['status'],
        'required-sjekksum',
        'Siden har ord som ikke er våre, men `sjekksum` mangler.',
        `Legg til linjen \`sjekksum: ${actual}\`.`,
      ),
    ];
  }
  if (matter.sjekksum === actual) return [];
  return [
    file.problemAt(
      ['sjekksum'],
      'checksum-changed',
      'Ord som ikke er våre, er endret.',
      `Sett ordene tilbake. Skriv \`sjekksum: ${actual}\` bare hvis eieren selv har endret dem.${paragraphs(file)}`,
    ),
  ];
}

/** What is published of a paragraph is its number: a link cannot follow it to another. */
function paragraphs({ rendered }: PlacedFile): string {
  return rendered?.body.fragments.includes('avsnitt-2')
    ? ' Lenker til avsnitt følger nummeret: flyttes et avsnitt, fører de til et annet.'
    : '';
}
