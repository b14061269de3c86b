import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { foldFragment } from '../fragment.ts';
import { isSetext } from './check-headings.ts';
import { contextOf, type MarkdownFile } from './markdown-file.ts';
import { report } from './report.ts';
import { startOf } from './source-place.ts';

/** What the pipeline itself names: numbered paragraphs and footnotes. */
const reserved = /^(?:avsnitt-\d+|fn-.+|fnref-.+|footnote-label)$/;

declare module 'mdast' {
  interface HeadingData {
    /** The fragment that leads here, then those that once did. Missing on a faulty heading. */
    ids?: readonly [string, ...string[]];
  }
}

/** Gives every heading its ids, and gathers them and the headings. */
export function identifyHeadings(tree: Root, file: MarkdownFile): void {
  const taken = new Map<string, Heading>();
  const { headings, headingPlaces, fragments } = contextOf(file);
  visit(tree, 'heading', (heading) => {
    const text = textOf(heading).trim();
    if (text === '' || isSetext(heading)) return;
    const [id = foldFragment(text), ...former] = heading.data?.explicitIds ?? [];
    if (id === '') return reportNothingLeft(heading, text, file);
    for (const each of [id, ...former]) {
      reportTaken(heading, each, taken.get(each), file);
      taken.set(each, taken.get(each) ?? heading);
    }
    heading.data = { ...heading.data, ids: [id, ...former] };
    headings.push({ level: heading.depth, id, text });
    headingPlaces.push(startOf(heading));
    fragments.push(id, ...former);
  });
}

function reportNothingLeft(heading: Heading, text: string, file: MarkdownFile): void {
  report(
    file,
    startOf(heading),
    'heading-id-missing',
    `Overskriften «${text}» har ingen bokstaver fra a til å og ingen tall å lage en id av.`,
    'Skriv en id bakerst i overskriften: `{#navn}`.',
  );
}

function reportTaken(
  heading: Heading,
  id: string,
  first: Heading | undefined,
  file: MarkdownFile,
): void {
  if (first === undefined && !reserved.test(id)) return;
  const by =
    first === undefined ? 'av siden selv' : `av overskriften på linje ${startOf(first).line}`;
  report(
    file,
    startOf(heading),
    'heading-duplicate',
    `Id-en «${id}» er allerede brukt ${by}.`,
    `Skriv en annen id bakerst i overskriften: \`{#${foldFragment(`${id} her`)}}\`.`,
  );
}
