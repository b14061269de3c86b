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
    const type = file.frontMatter?.type;
    if (type === undefined || typesAt[file.place].includes(type)) return [];
    const right = typesAt[file.place].map((one) => `\`type: ${one}\``).join(' eller ');
    return [
      file.problemAt(
        ['type'],
        'type-place',
        `${where[file.place]} kan ikke ha \`type: ${type}\`.`,
        `Skriv ${right}, eller flytt fila.`,
      ),
    ];
  });
