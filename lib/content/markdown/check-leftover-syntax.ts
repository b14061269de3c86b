import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { RuleName } from '../../rulebook/rule-book.ts';
import { nearestWord } from '../front-matter/nearest-word.ts';
import { correction } from './correction.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { report } from './report.ts';
import { shorten } from './shorten.ts';
import { placeInSource, sourceOf } from './source-place.ts';

type Fault = readonly [rule: RuleName, message: string, hint: string];

/** What there is in the file to refer to. */
interface Names {
  readonly footnotes: readonly string[];
  readonly addresses: readonly string[];
}

const noNames: Names = { footnotes: [], addresses: [] };
/** Of more faults in a file, nobody is told one by one. */
const mostWithNames = 50;

const brackets = 'Skal hakeparentesene stå i teksten, skriv `\\[` og `\\]`.';

/** Syntax that came to nothing and would be shown as it stands, and what to say of it. */
const leftovers: readonly (readonly [
  pattern: RegExp,
  fault: (found: RegExpMatchArray, names: Names, line: string) => Fault | undefined,
])[] = [
  [
    /(?<!\\)\[\^/g,
    // In `[^__a__]` a part of the name reads as bold.
    (_, { footnotes }, line) => {
      const [written, name] = /^\[\^([^[\]\s]+)\]/.exec(line) ?? [];
      if (written === undefined || name === undefined) return undefined;
      const near = nearestWord(name, footnotes);
      return [
        'footnote-undefined',
        `Fotnoten «${written}» finnes ikke.`,
        near === undefined
          ? `Skriv den et sted i fila, på en egen linje: \`[^${name}]: Teksten i noten\`.`
          : `Mente du \`[^${near}]\`?`,
      ];
    },
  ],
  [
    /((?:(?<!\\)\[(?!\^)[^[\]]*)?(?<!\\)\]\[)(?!\^)([^[\]]*)\]/g,
    (found, { addresses }) => {
      if (isEscaped(found)) return undefined;
      const [written, before, name = ''] = found;
      const near = nearestWord(name, addresses);
      return [
        'reference-undefined',
        `Lenken «${written}» viser til en adresse som ikke finnes.`,
        near === undefined
          ? `Skriv \`[tekst](adresse)\`, eller legg til en linje: \`[${name || 'navn'}]: adresse\`. ${brackets}`
          : `Mente du \`${before}${near}]\`? ${brackets}`,
      ];
    },
  ],
  [
    /(?:(?<!\\)\[[^[\]]*)?(?<!\\)\]\([^()]*\)?/g,
    // Of the address a part may have become a link of its own.
    (found, _, line) => {
      if (isEscaped(found)) return undefined;
      const [written] = /^.*?\]\([^()]*\)?/.exec(line) ?? found;
      return [
        'link-malformed',
        `«${shorten(written)}» kan ikke leses som en lenke.`,
        correction(
          linkFrom(written),
          written,
          'Skriv `[tekst](adresse)`, uten mellomrom i adressen.',
        ),
      ];
    },
  ],
  [
    /(?<=(?<!\\)\[[^[\]\n]{1,200})\][ \u00A0]+\(/g,
    ([written], _, line) => {
      if (!/^[^(]*\((?:https?:|mailto:|www\.|[/#]\S|\S+\.md[)#])/.test(line)) return undefined;
      return [
        'link-malformed',
        'Det står et mellomrom mellom lenketeksten og adressen, så lenken virker ikke.',
        correction('](', written, ''),
      ];
    },
  ],
  [
    /!?(?<!\\)\[\[([^[\]\n]+)\]\]/g,
    ([written]) => [
      'link-malformed',
      `«${shorten(written)}» blir ikke til en lenke eller et bilde her.`,
      `Skriv \`[tekst](adresse)\`, eller \`![tekst](media/bilde.png)\` for et bilde. ${brackets}`,
    ],
  ],
];

/** Finds what looks like Markdown but would be shown with its brackets. */
export function checkLeftoverSyntax(tree: Root, file: MarkdownFile): void {
  const names = namesIn(tree);
  let told = 0;
  visit(tree, 'text', (text) => {
    const source = sourceOf(text, file);
    for (const [pattern, faultOf] of leftovers) {
      for (const found of source.matchAll(pattern)) {
        const known = told < mostWithNames ? names : noNames;
        const fault = faultOf(found, known, lineFrom(text, found.index, file));
        if (fault === undefined) continue;
        report(file, placeInSource(text, file, found.index), ...fault);
        told += 1;
      }
    }
  });
}

/** Whether the bracket before it is meant to stand in the text. */
function isEscaped({ 0: written, index = 0, input = '' }: RegExpMatchArray): boolean {
  if (written.startsWith('[')) return false;
  const opening = input.lastIndexOf('[', index);
  return opening > 0 && input[opening - 1] === '\\';
}

/** What follows on the line of the character `index` of a text. */
function lineFrom(text: Text, index: number, file: MarkdownFile): string {
  const start = (text.position?.start.offset ?? 0) + index;
  const end = String(file).indexOf('\n', start);
  return String(file).slice(start, end < 0 ? undefined : end);
}

function namesIn(tree: Root): Names {
  const footnotes: string[] = [];
  const addresses: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') footnotes.push(node.identifier);
    if (node.type === 'definition') addresses.push(node.identifier);
  });
  return { footnotes, addresses };
}

/** The link that was most likely meant; as it was written where nobody can tell. */
function linkFrom(written: string): string {
  const [, text, address = '', rest = '', end] =
    /^(.*\]\()\s*([^\s()<]+)([^()]*)(\)?)$/.exec(written) ?? [];
  if (text === undefined) return written;
  if (end === '') return rest.trim() === '' ? `${text}${address})` : written;
  // In addresses on the site there are no blanks.
  if (!/^https?:/i.test(address) || /["']/.test(rest)) return written;
  return `${text}${address}${rest.trimEnd().replace(/\s/g, '%20')})`;
}
