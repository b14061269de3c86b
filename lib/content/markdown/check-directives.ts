import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearestWord } from '../front-matter/nearest-word.ts';
import { calloutNames, markableLanguages } from './directive-names.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { report } from './report.ts';
import { shorten } from './shorten.ts';
import { sourceOf, startOf } from './source-place.ts';

type Directive = Extract<Nodes, { attributes?: unknown }>;

const known: Readonly<Record<Directive['type'], readonly string[]>> = {
  textDirective: markableLanguages,
  leafDirective: [],
  containerDirective: [...calloutNames.keys(), ...markableLanguages],
};

const colons = { textDirective: ':', leafDirective: '::', containerDirective: ':::' } as const;

/** A directive nobody knows would lose its meaning; one with attributes would lose them. */
export function checkDirectives(tree: Root, file: MarkdownFile): void {
  visit(tree, (node) => {
    if (!('attributes' in node)) return;
    if (!known[node.type].includes(node.name)) reportUnknown(node, file);
    else if (Object.keys(node.attributes ?? {}).length > 0) reportAttributes(node, file);
  });
}

function reportUnknown(node: Directive, file: MarkdownFile): void {
  const isBox = node.type === 'containerDirective';
  const near = isBox ? nearestWord(node.name, [...calloutNames.keys()]) : undefined;
  const meant = near === undefined ? '' : `Mente du \`${colons[node.type]}${near}\`? `;
  report(
    file,
    startOf(node),
    'directive-unknown',
    `«${written(node)}» er ikke noe siden kan vise.`,
    `${meant}Ruter: ${[...calloutNames.keys()].map((name) => `\`:::${name}\``).join(', ')}. ` +
      `Ord på et annet språk: \`:en[Mayor]\`, med ${markableLanguages.join(', ')}. ` +
      'Skal kolonet bare stå i teksten, skriv `\\:`.',
  );
}

function reportAttributes(node: Directive, file: MarkdownFile): void {
  const [line = ''] = sourceOf(node, file).split('\n', 1);
  const [attributes] = /(?<!\\)\{[^{}]{0,80}\}$/.exec(line.trimEnd()) ?? [];
  report(
    file,
    startOf(node),
    'directive-attributes',
    `«${written(node)}» kan ikke ha noe i krøllparenteser.`,
    `Slett ${attributes === undefined ? 'krøllparentesene' : `«${attributes}»`}. ` +
      'Er det id-en til en overskrift, sett et mellomrom foran: ` {#id}`.',
  );
}

function written({ type, name }: Directive): string {
  return `${colons[type]}${shorten(name)}`;
}
