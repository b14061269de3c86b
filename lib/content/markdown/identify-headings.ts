import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { foldFragment } from '../fragment.ts';
import { isSetext } from './check-headings.ts';
import { contextOf, type MarkdownFile } from './markdown-file.ts';
import { report } from './report.ts';
import { placeInSource, sourceOf, startOf } from './source-place.ts';

/** What the pipeline itself names: numbered paragraphs and footnotes. */
const reserved = /^(?:avsnitt-\d+|fn-.+|fnref-.+|footnote-label)$/;

declare module 'mdast' {
  interface HeadingData {
    /** The fragment that leads here, then those that once did. Missing on a faulty heading. */
    ids?: readonly [string, ...string[]];
  }
}

interface NamedHeading {
  readonly heading: Heading;
  readonly text: string;
  readonly ids: readonly [string, ...string[]];
}

/** Gives every heading its ids, and gathers them and the headings. */
export function identifyHeadings(tree: Root, file: MarkdownFile): void {
  const { headings, headingPlaces, fragments } = contextOf(file);
  const named = nameHeadings(tree, file);
  for (const { heading, text, ids } of named) {
    heading.data = { ...heading.data, ids };
    headings.push({ level: heading.depth, id: ids[0], text });
    headingPlaces.push(startOf(heading));
    fragments.push(...ids);
  }
  reportTaken(named, file);
}

function nameHeadings(tree: Root, file: MarkdownFile): readonly NamedHeading[] {
  const named: NamedHeading[] = [];
  visit(tree, 'heading', (heading) => {
    const text = textOf(heading).trim();
    if (text === '' || isSetext(heading)) return;
    const [id = foldFragment(text), ...former] = heading.data?.explicitIds ?? [];
    if (id === '') reportNothingLeft(heading, text, file);
    else named.push({ heading, text, ids: [id, ...former] });
  });
  return named;
}

function reportNothingLeft(heading: Heading, text: string, file: MarkdownFile): void {
  report(
    file,
    startOf(heading),
    'heading-id-missing',
    `Overskriften «${text}» har ingen bokstaver fra a til å og ingen tall å lage en id av.`,
    'Skriv en id bakerst i overskriften: ` {#navn}`.',
  );
}

/** Every id leads to one place. */
function reportTaken(named: readonly NamedHeading[], file: MarkdownFile): void {
  const known = new Set(named.flatMap(({ ids }) => ids));
  const first = new Map<string, Heading>();
  for (const { heading, ids } of named) {
    for (const id of ids) {
      const before = first.get(id);
      if (before === undefined) first.set(id, heading);
      if (before === undefined && !reserved.test(id)) continue;
      const other = freeId(id, known);
      known.add(other);
      const by =
        before === undefined ? 'siden selv' : `overskriften på linje ${startOf(before).line}`;
      reportId(heading, id, `Id-en «${id}» er allerede brukt av ${by}.`, other, file);
    }
  }
}

function reportId(
  heading: Heading,
  id: string,
  message: string,
  other: string,
  file: MarkdownFile,
): void {
  if (heading.data?.explicitIds?.includes(id) !== true) {
    const hint = `Skriv en annen id bakerst i overskriften: \` {#${other}}\`.`;
    report(file, startOf(heading), 'heading-duplicate', message, hint);
    return;
  }
  const source = sourceOf(heading, file);
  const brackets = source.lastIndexOf('{');
  const index = source.slice(brackets).search(new RegExp(`#${id}(?![a-z0-9-])`));
  const hint = `Skriv \`#${other}\` i stedet for \`#${id}\`.`;
  report(file, placeInSource(heading, file, brackets + index), 'heading-duplicate', message, hint);
}

/** An id like the one that is taken, but that nobody has: `rolle-2` and on. */
function freeId(id: string, known: ReadonlySet<string>): string {
  const base = reserved.test(id) ? `om-${id}` : id;
  if (!known.has(base)) return base;
  let number = 2;
  // Of very many alike, the last ones are told together.
  while (number < 100 && known.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
