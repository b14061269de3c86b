import type { Content } from '../content/index.ts';
import type { Problem } from '../content/problem.ts';
import { adviceRules } from '../rulebook/advice-rules.ts';
import { adviseLinks } from './advise-links.ts';
import { adviseLix } from './advise-lix.ts';
import { adviseRepeats } from './advise-repeats.ts';
import { adviseSentences } from './advise-sentences.ts';
import { adviseSigns } from './advise-signs.ts';
import { adviseSources } from './advise-sources.ts';
import type { Advice, Adviser, Surroundings } from './adviser.ts';
import { apostropheSigns } from './apostrophe-signs.ts';
import { dashSigns } from './dash-signs.ts';
import { ellipsisSigns } from './ellipsis-signs.ts';
import { numberSigns } from './number-signs.ts';
import type { OwnPage } from './own-page.ts';
import { placeOf } from './place-of.ts';
import { quoteSigns } from './quote-signs.ts';
import { readOwnPage } from './read-own-page.ts';
import { spaceSigns } from './space-signs.ts';

/** More at a time help nobody. */
const mostOnPage = 5;

const inEveryLanguage: readonly Adviser[] = [adviseLinks, adviseRepeats, adviseSources];
const inNorwegian: readonly Adviser[] = [
  ...inEveryLanguage,
  adviseSentences,
  adviseLix,
  ...[quoteSigns, dashSigns, apostropheSigns, numberSigns, spaceSigns, ellipsisSigns].map(
    adviseSigns,
  ),
];

/** The rules from the most to the least useful. */
const order: readonly string[] = Object.keys(adviceRules);

/**
 * Advice on clear language, for the words that are ours: on each page the most useful, five at most.
 * Pages with errors have none: the errors come first. `today` is an ISO date.
 */
export function adviceOn(
  { placed, problems }: Pick<Content, 'placed' | 'problems'>,
  today: string,
): readonly Problem[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const faulty = new Set(errors.map(({ file }) => file));
  return placed.files
    .filter(({ source }) => !faulty.has(source.printed))
    .map(readOwnPage)
    .flatMap((page) =>
      mostUseful(page, { content: placed, today }).map(({ offset, ...told }) => ({
        file: page.file.source.printed,
        ...placeOf(page.source, offset),
        severity: 'advice',
        ...told,
      })),
    );
}

function mostUseful(page: OwnPage, surroundings: Surroundings): readonly Advice[] {
  const advisers = page.file.language === 'nb' ? inNorwegian : inEveryLanguage;
  return advisers
    .flatMap((advise) => advise(page, surroundings))
    .sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule))
    .slice(0, mostOnPage);
}
