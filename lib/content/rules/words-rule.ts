import { countInWords } from '../checksum.ts';
import { foreignChecksum, fullChecksum, hasLostWords, wordsOfFile } from '../content-file.ts';
import { type ContentSet, type PlacedFile, someIdIsUnknown } from '../content-set.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Words that are not ours are locked: by checksum, with each misprint put right named. */
export const wordsRule: Rule = (content) =>
  content.files.flatMap((file) => {
    const corrections = correctionProblems(file);
    // With corrections that do not hold, there is no telling what the words were.
    const words = corrections.length > 0 ? corrections : checksumProblems(file);
    return [...words, ...translationProblems(file, content)];
  });

function correctionProblems(file: PlacedFile): Problem[] {
  const words = wordsOfFile(file.frontMatter, file.rendered?.blocks ?? []);
  return (file.frontMatter?.rettelser ?? []).flatMap(({ til }, index) => {
    const count = countInWords(words, til);
    if (count === 1) return [];
    return [
      file.problemAt(
        ['rettelser', index, 'til'],
        'correction-count',
        `«${til}» står ${count} ganger på siden. En rettelse må stå nøyaktig én gang.`,
        count === 0
          ? 'Skriv `til` nøyaktig slik det står på siden.'
          : 'Ta med flere av ordene rundt, både i `fra` og `til`.',
      ),
    ];
  });
}

function checksumProblems(file: PlacedFile): Problem[] {
  const matter = file.frontMatter;
  if (matter === undefined || hasLostWords(file)) return [];
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
      `Sett ordene tilbake. Har eieren selv endret dem, skriv \`sjekksum: ${actual}\`.`,
    ),
  ];
}

function translationProblems(file: PlacedFile, content: ContentSet): Problem[] {
  const matter = file.frontMatter;
  if (matter === undefined) return [];
  if (file.language === 'nb') {
    if (matter.oversettelse === undefined) return [];
    return [
      file.problemAt(
        ['oversettelse'],
        'translation-of-nothing',
        'Bokmålssiden er originalen og har ikke `oversettelse`.',
        'Slett linjen.',
      ),
    ];
  }
  const original = content.byId('nb', matter.id);
  if (original === undefined) {
    if (someIdIsUnknown(content, 'nb')) return [];
    return [
      file.problemAt(
        ['id'],
        'translation-unknown',
        `Ingen bokmålsside har \`id: ${matter.id}\`.`,
        'Bruk samme id som siden du har oversatt.',
      ),
    ];
  }
  if (original.frontMatter === undefined || hasLostWords(original)) return [];
  const actual = fullChecksum(original);
  if (matter.oversettelse === undefined) {
    return [
      file.problemAt(
        ['id'],
        'translation-missing',
        'Oversettelsen sier ikke hvilken tekst den bygger på.',
        `Legg til linjen \`oversettelse: ${actual}\`.`,
      ),
    ];
  }
  if (matter.oversettelse === actual) return [];
  return [
    file.problemAt(
      ['oversettelse'],
      'translation-outdated',
      `Bokmålsteksten i ${original.source.printed} er endret siden den ble oversatt.`,
      `Se over oversettelsen, og skriv \`oversettelse: ${actual}\`.`,
      'advice',
    ),
  ];
}
