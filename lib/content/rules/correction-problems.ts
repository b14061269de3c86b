import { checksum, countInWords } from '../checksum.ts';
import { wordsOfFile } from '../content-file.ts';
import type { PlacedFile } from '../content-set.ts';
import { nearestWord } from '../front-matter/nearest-word.ts';
import type { FrontMatter } from '../front-matter/schema.ts';
import type { Problem } from '../problem.ts';
import { fileFault } from '../source/file-fault.ts';

const rule = 'correction-count';

type Correction = NonNullable<FrontMatter['rettelser']>[number];

/** Every misprint put right stands on the page, right, and once: so that there is no doubt which word it is. */
export function correctionProblems(file: PlacedFile): Problem[] {
  const words = wordsOfFile(file.frontMatter, file.rendered?.blocks ?? []);
  return (file.frontMatter?.rettelser ?? []).flatMap((correction, index) => {
    const count = countInWords(words, correction.til);
    if (count === 1) return [];
    if (count === 0) return [absentProblem(file, correction, index)];
    return [
      file.problemAt(
        ['rettelser', index, 'til'],
        rule,
        `«${correction.til}» står ${count} ganger på siden. En rettelse må stå nøyaktig én gang.`,
        'Ta med flere av ordene rundt, både i `fra` og `til`.',
      ),
    ];
  });
}

function absentProblem(file: PlacedFile, correction: Correction, index: number): Problem {
  const { fra, til } = correction;
  const place = ['rettelser', index, 'til'];
  const isThere =
    countInWords(wordsOfFile(file.frontMatter, file.rendered?.blocks ?? []), fra) === 1;
  if (isThere && isSwapped(file, correction)) {
    const message = `\`fra\` og \`til\` er byttet om: det er «${fra}» som står på siden.`;
    return file.problemAt(place, rule, message, 'Bytt om ordene i `fra` og `til`.');
  }
  const misprint = placeInText(file, fra);
  if (misprint !== undefined) {
    return fileFault(
      file.source.printed,
      rule,
      `«${fra}» er rettet til «${til}» i feltene, men ikke her.`,
      `Skriv \`${til}\` i stedet for \`${fra}\`.`,
      misprint,
    );
  }
  const near = nearestWord(til, phrases(file, til.split(/\s+/).length));
  return file.problemAt(
    place,
    rule,
    `«${til}» står ikke på siden. En rettelse må stå nøyaktig én gang.`,
    near === undefined
      ? 'Skriv `til` nøyaktig slik det står på siden.'
      : `Skriv \`til: ${/[:#"'&*[\]{}|>%@]/.test(near) ? JSON.stringify(near) : near}\`.`,
  );
}

/** The checksum holds when the words are taken the other way round. */
function isSwapped({ frontMatter, rendered }: PlacedFile, { fra, til }: Correction): boolean {
  const editorial = frontMatter?.status === 'redaksjonell';
  const words = wordsOfFile(frontMatter, editorial ? [] : (rendered?.blocks ?? []));
  const corrections = words.corrections.map((one) =>
    one.fra === fra && one.til === til ? { fra: til, til: fra } : one,
  );
  return frontMatter?.sjekksum === checksum({ ...words, corrections });
}

/** Where words stand in a file, but for the corrections themselves. */
function placeInText({ source }: PlacedFile, words: string) {
  const lines = source.text?.split('\n') ?? [];
  const index = lines.findIndex(
    (line) => line.includes(words) && !/^\s*(?:- *)?(?:fra|til):/.test(line),
  );
  return index === -1
    ? undefined
    : { line: index + 1, column: (lines[index]?.indexOf(words) ?? 0) + 1 };
}

/** Every run of `length` words on a page. */
function phrases({ frontMatter, rendered }: PlacedFile, length: number): readonly string[] {
  const { statement = '', blocks } = wordsOfFile(frontMatter, rendered?.blocks ?? []);
  const words = [statement, ...blocks].join(' ').split(/\s+/);
  return words.map((_, index) => words.slice(index, index + length).join(' '));
}
