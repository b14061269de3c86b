import { checksum } from '../lib/content/checksum.ts';
import { foldFragment } from '../lib/content/fragment.ts';

/** Files by their path in the content folder. */
export type StrategyFiles = Readonly<Record<string, string>>;

/** A page's file, and what the lock file remembers of it. */
interface Sheet {
  readonly path: string;
  readonly address: string;
  readonly id: string;
  readonly fragments: readonly string[];
  readonly text: string;
}

/** A part has a goal and at most 29 sections. */
const largestPart = 30;
/** The front page in two languages, a glossary and an article. */
const besideParts = 4;

const nouns = [
  'havna',
  'skolen',
  'elva',
  'gata',
  'parken',
  'åsen',
  'brua',
  'løypa',
  'øya',
  'torget',
];
const verbs = ['åpner', 'rydder', 'bygger', 'måler', 'fører', 'tegner', 'dekker', 'følger'];
const adjectives = ['stille', 'rene', 'grønne', 'trygge', 'åpne', 'lyse', 'nære'];

/**
 * A strategy without faults of `count` pages: the front page in two languages, a glossary, an article, and
 * parts of at most thirty pages, with headings, links, sources, words that are locked, and a lock file.
 * The same count always gives the same bytes.
 */
export function generateStrategy(count: number): StrategyFiles {
  const sizes = partSizes(count - besideParts);
  const sheets: readonly Sheet[] = [
    frontPage(sizes.length),
    ...sizes.flatMap((size, part) => partSheets(part, size)),
    glossary(),
    about(),
    englishFront(),
  ];
  return {
    'site.yaml': settings,
    ...Object.fromEntries(sheets.map(({ path, text }) => [path, text])),
    'permalinks.lock.json': lockOf(sheets),
  };
}

/** How many pages are below each part. */
function partSizes(pages: number): readonly number[] {
  if (pages < 1) throw new Error(`A strategy has more than ${besideParts} pages.`);
  const parts = Math.ceil(pages / (largestPart + 1));
  return Array.from({ length: parts }, (_, part) =>
    Math.min(largestPart, pages - 1 - part * (largestPart + 1)),
  );
}

const settings = `navn:
  nb: Byplanen
  en: The City Plan
eier:
  nb: Eksempelby
  en: Example City
ordrett:
  nb: Kommunens egne ord.
  en: The city’s own words.
redaksjonelt:
  nb: Skrevet for nettstedet.
  en: Written for the site.
lenker: []
kildeverter:
  - by.example
`;

const sources = `kilder:
  - tittel: Byplanen – Eksempelby
    url: https://by.example/plan
    lest: 2026-11
`;

const changes = `endringer:
  - dato: 2026-11-24
    tekst: Rettet en lenke.
  - dato: 2026-11-23
    tekst: Publisert
`;

function sheet(
  path: string,
  id: string,
  fields: string,
  body = '',
  fragments: readonly string[] = [],
): Sheet {
  const address = path.replace(/^nb/, '').replace(/(?:\/index)?\.md$/, '') || '/';
  const [type = '', ...rest] = fields.split('\n');
  const text = `---\n${type}\nid: ${id}\n${rest.join('\n')}${changes}---\n${body === '' ? '' : `\n${body}\n`}`;
  return { path, address: address.startsWith('/') ? address : `/${address}`, id, fragments, text };
}

function partId(part: number): string {
  return `del-${part + 1}`;
}

function childId(part: number, child: number): string {
  return child === 0 ? `mal-${part + 1}` : `kapittel-${part + 1}-${child}`;
}

function listOf(ids: readonly string[]): string {
  return ids.length === 0
    ? 'innhold: []\n'
    : `innhold:\n${ids.map((id) => `  - ${id}\n`).join('')}`;
}

function frontPage(parts: number): Sheet {
  const ids = Array.from({ length: parts }, (_, part) => partId(part));
  const fields = `type: strategi\ntittel: Byplanen\ningress: Slik blir byen.\nstatus: redaksjonell\n${sources}${listOf(ids)}`;
  return sheet('nb/index.md', 'strategi', fields, frontWords);
}

const frontWords = 'Planen har flere deler. Hver del har ett mål.';

function englishFront(): Sheet {
  const sum = checksum({ blocks: [frontWords], corrections: [] });
  const fields = `type: strategi\ntittel: The City Plan\ningress: What the city will be.\nstatus: redaksjonell\n${sources}innhold: []\noversettelse: ${sum}\n`;
  return sheet('en/index.md', 'strategi', fields, 'The plan has several parts.');
}

/** A part and the pages below it. */
function partSheets(part: number, size: number): readonly Sheet[] {
  const children = Array.from({ length: size }, (_, child) => child);
  const ids = children.map((child) => childId(part, child));
  const title = `Del ${part + 1} om ${pick(nouns, part)}`;
  const fields = `type: del\ntittel: ${title}\ningress: ${sentence(part)}\nstatus: redaksjonell\n${sources}${listOf(ids)}`;
  return [
    sheet(`nb/${partId(part)}/index.md`, partId(part), fields, sentence(part + 1)),
    ...children.map((child) => (child === 0 ? goal(part) : section(part, child, size))),
  ];
}

function goal(part: number): Sheet {
  const statement = `${sentence(part * 3)} ${sentence(part * 3 + 1)}`;
  const sum = checksum({ statement, blocks: [], corrections: [] });
  const id = childId(part, 0);
  const fields = `type: mal\ntittel: Målet for del ${part + 1}\ningress: Hva vi vil.\nstatus: kommunens\nformulering: ${statement}\nsjekksum: ${sum}\n`;
  return sheet(`nb/${partId(part)}/${id}.md`, id, fields, '', ['mal']);
}

/** A block of a text, as it is written and as it is read. */
interface Block {
  readonly written: string;
  readonly read: string;
  readonly heading?: string;
}

/** A section of a few hundred words; every third has the owner's. */
function section(part: number, child: number, size: number): Sheet {
  const seed = part * largestPart + child;
  const neighbour = childId(part, 1 + (child % (size - 1)));
  const id = childId(part, child);
  const blocks = [
    ...chapter(seed, 'Bakgrunn', `[målet](/${partId(part)}/${childId(part, 0)}#mal)`, 'målet'),
    ...chapter(seed + 7, `Slik ${pick(verbs, seed)} vi ${pick(nouns, seed)}`, '**byen**', 'byen'),
    ...chapter(
      seed + 13,
      'Videre arbeid',
      `[neste side](/${partId(part)}/${neighbour}#bakgrunn)`,
      'neste side',
    ),
  ];
  const isOwners = seed % 3 === 0;
  const sum = checksum({ blocks: blocks.map(({ read }) => read), corrections: [] });
  const status = isOwners ? `status: kommunens\nsjekksum: ${sum}\n` : 'status: redaksjonell\n';
  const related = neighbour === id ? '' : `relatert:\n  - ${neighbour}\n`;
  const fields = `type: kapittel\ntittel: ${capital(pick(nouns, seed))} i kapittel ${seed}\ningress: ${sentence(seed)}\n${status}${sources}${related}`;
  const headings = blocks.flatMap(({ heading }) => heading ?? []).map(foldFragment);
  const paragraphs = blocks
    .filter(({ heading }) => heading === undefined)
    .map((_, index) => `avsnitt-${index + 1}`);
  const body = blocks.map(({ written }) => written).join('\n\n');
  const fragments = [...headings, ...(isOwners ? paragraphs : [])];
  return sheet(`nb/${partId(part)}/${id}.md`, id, fields, body, fragments);
}

/** A heading and two paragraphs, the first with words that are written in another way than they are read. */
function chapter(seed: number, heading: string, written: string, read: string): readonly Block[] {
  const before = `${sentence(seed)} ${sentence(seed + 1)} Les om`;
  const after = `først. ${sentence(seed + 2)}`;
  const more = [3, 4, 5, 6].map((step) => sentence(seed + step)).join(' ');
  return [
    { written: `## ${heading}`, read: heading, heading },
    { written: `${before} ${written} ${after}`, read: `${before} ${read} ${after}` },
    { written: more, read: more },
  ];
}

function glossary(): Sheet {
  const terms = [...nouns].sort(new Intl.Collator('nb').compare).map(capital);
  const body = terms.map((term, index) => `## ${term}\n\n${sentence(index)}`).join('\n\n');
  const fields =
    'type: side\ntittel: Ordliste\ningress: Ord vi bruker.\nstatus: redaksjonell\nliste: ordliste\nmeny: hoved\n';
  return sheet('nb/ordliste.md', 'ordliste', fields, body, terms.map(foldFragment));
}

function about(): Sheet {
  const fields =
    'type: side\ntittel: Om nettstedet\ningress: Hvem som står bak.\nstatus: redaksjonell\nmeny: bunn\n';
  const body = 'Ordene er forklart i [ordlisten](/ordliste).\n\n## Kontakt\n\nRing oss.';
  return sheet('nb/om.md', 'om', fields, body, ['kontakt']);
}

function lockOf(sheets: readonly Sheet[]): string {
  const pages = sheets
    .map(({ address, id, fragments }) => [address, { id, fragments }] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ pages: Object.fromEntries(pages) }, null, 2)}\n`;
}

function sentence(seed: number): string {
  return `${capital(pick(nouns, seed))} ${pick(verbs, seed * 3)} de ${pick(adjectives, seed * 5)} stedene ved ${pick(nouns, seed * 7 + 3)}.`;
}

function pick(words: readonly string[], seed: number): string {
  return words[seed % words.length] ?? '';
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
