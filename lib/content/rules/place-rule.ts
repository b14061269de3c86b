import type { PlacedFile } from '../content-set.ts';
import type { FrontMatterType } from '../front-matter/schema.ts';
import type { Rule } from './rule.ts';

const allowed: Readonly<Record<PlacedFile['place'], readonly FrontMatterType[]>> = {
  front: ['strategi'],
  part: ['del'],
  child: ['mal', 'kapittel'],
  root: ['side'],
};

const where: Readonly<Record<PlacedFile['place'], string>> = {
  front: 'Språkmappas index.md',
  part: 'index.md i en undermappe',
  child: 'En fil i mappa til en del',
  root: 'En fil rett i språkmappa',
};

/** A file's place and its `type` agree. */
export const placeRule: Rule = ({ files }) =>
  files.flatMap((file) => {
    const type = file.frontMatter?.type;
    if (type === undefined || allowed[file.place].includes(type)) return [];
    const right = allowed[file.place].map((one) => `\`type: ${one}\``).join(' eller ');
    return [
      file.problemAt(
        ['type'],
        'type-place',
        `${where[file.place]} kan ikke ha \`type: ${type}\`.`,
        `Skriv ${right}, eller flytt fila.`,
      ),
    ];
  });
