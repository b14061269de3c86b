import type { PlacedFile } from '../content-set.ts';
import type { FrontMatter, FrontMatterType } from '../front-matter/schema.ts';
import { joined } from '../joined.ts';
import { type PagePlace, typesAt } from '../page-place.ts';
import type { Rule } from './rule.ts';

const where: Readonly<Record<PagePlace, string>> = {
  front: 'Språkmappas index.md',
  part: 'index.md i en undermappe',
  child: 'En fil i mappa til en del',
  root: 'En fil rett i språkmappa',
};

/** A file's place and its `type` agree. */
export const placeRule: Rule = ({ files }) =>
  files.flatMap((file) => {
    const matter = file.frontMatter;
    if (matter === undefined || typesAt[file.place].includes(matter.type)) return [];
    const message = `${where[file.place]} kan ikke ha \`type: ${matter.type}\`.`;
    return [file.problemAt(['type'], 'type-place', message, hintFor(file, matter))];
  });

/** The fields that not every type has, as they are written where there is nothing to write. */
const ownFields: Readonly<Record<FrontMatterType, readonly string[]>> = {
  strategi: ['innhold: []'],
  del: ['innhold: []'],
  mal: ['formulering: …'],
  kapittel: [],
  side: ['meny: ingen', 'liste: …'],
};

function hintFor(file: PlacedFile, matter: FrontMatter): string {
  const right = typesAt[file.place].at(-1) ?? 'side';
  const [required] = ownFields[right].filter((field) => !(keyOf(field) in matter));
  const strange = ownFields[matter.type]
    .filter((field) => keyOf(field) in matter && !ownFields[right].includes(field))
    .map((field) => `\`${keyOf(field)}\``);
  const written = [`type: ${right}`, ...(required === undefined ? [] : [required])];
  const write = `Skriv ${joined(written.map((line) => `\`${line}\``))}`;
  const fields = strange.length === 1 ? 'feltet' : 'feltene';
  const remove = strange.length === 0 ? '' : `, slett ${fields} ${joined(strange)}`;
  return `${write}${remove}, eller flytt fila${homeOf(file, matter.type)}.`;
}

function keyOf(field: string): string {
  return field.replace(/:.*/, '');
}

/** Where a file of a type belongs, where that is one place. */
function homeOf({ source, language, slug }: PlacedFile, type: FrontMatterType): string {
  if (source.path.endsWith('/index.md')) return '';
  const folder = `${source.printed.slice(0, -source.path.length)}${language}`;
  if (type === 'side') return ` til ${folder}/${slug}.md`;
  return type === 'del' ? ` til ${folder}/${slug}/index.md` : '';
}
