import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { MarkdownFile } from './markdown-file.ts';
import { report } from './report.ts';
import { shorten } from './shorten.ts';
import { placeInSource, sourceOf, startOf } from './source-place.ts';

const deepest = 4;

/** The title is the page's only first-level heading; the rest go down one step at a time, to `####`. */
export function checkHeadings(tree: Root, file: MarkdownFile): void {
  let level = 1;
  visit(tree, 'heading', (heading) => {
    if (isSetext(heading)) return reportSetext(heading, file);
    if (textOf(heading).trim() === '') {
      level = Math.min(Math.max(heading.depth, level), deepest);
      return reportEmpty(heading, file);
    }
    if (heading.depth === 1) return reportLevelOne(heading, file);
    if (heading.depth > deepest) return reportDeep(heading, level, file);
    if (heading.depth > level + 1) reportSkipped(heading, level, file);
    level = heading.depth;
  });
}

/** Underlined rather than begun with `#`: nearly always a line meant to divide. */
export function isSetext({ position }: Heading): boolean {
  return position !== undefined && position.end.line > position.start.line;
}

function reportSetext(heading: Heading, file: MarkdownFile): void {
  const source = sourceOf(heading, file).trimEnd();
  const index = source.search(/(?<![-=])[-=]+$/);
  const underline = source.slice(index);
  const divides = underline.startsWith('---');
  report(
    file,
    placeInSource(heading, file, index),
    'setext-heading',
    `«${shorten(underline)}» rett under et avsnitt gjør avsnittet til en overskrift.`,
    divides
      ? 'Sett en tom linje foran streken. Skal det være en overskrift, skriv `## ` foran teksten.'
      : 'Slett linjen. Skal det være en overskrift, skriv `## ` foran teksten.',
  );
}

function reportEmpty(heading: Heading, file: MarkdownFile): void {
  report(
    file,
    startOf(heading),
    'heading-empty',
    'Overskriften er tom.',
    'Slett linjen, eller skriv en overskrift etter `#`-tegnene.',
  );
}

function reportLevelOne(heading: Heading, file: MarkdownFile): void {
  report(
    file,
    startOf(heading),
    'heading-level-one',
    'Teksten har en overskrift på øverste nivå. Det er bare sidens tittel som er det.',
    'Skriv `## ` i stedet for `# `, eller slett linjen hvis den gjentar tittelen.',
  );
}

function reportDeep(heading: Heading, level: number, file: MarkdownFile): void {
  const [written, right] = [heading.depth, Math.min(level + 1, deepest)].map((depth) =>
    '#'.repeat(depth),
  );
  report(
    file,
    startOf(heading),
    'heading-deep',
    `«${written}» er et for lavt nivå for en overskrift. Det laveste er «${'#'.repeat(deepest)}».`,
    `Skriv \`${right}\` i stedet for \`${written}\`.`,
  );
}

function reportSkipped(heading: Heading, level: number, file: MarkdownFile): void {
  const [written, expected] = ['#'.repeat(heading.depth), '#'.repeat(level + 1)];
  report(
    file,
    startOf(heading),
    'heading-skipped',
    level === 1
      ? `Den første overskriften er «${written}».`
      : `Overskriften går rett fra «${'#'.repeat(level)}» til «${written}».`,
    `Skriv \`${expected}\` i stedet for \`${written}\`.`,
  );
}
