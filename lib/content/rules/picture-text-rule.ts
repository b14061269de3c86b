import { saysNothing } from '../markdown/says-nothing.ts';
import { shorten } from '../markdown/shorten.ts';
import type { Rule } from './rule.ts';

/** The text of a page's own picture says what it shows, as those of pictures in its text do. */
export const pictureTextRule: Rule = ({ files }) =>
  files.flatMap((file) => {
    const alt = file.frontMatter?.bilde?.alt;
    if (alt === undefined || !saysNothing(alt)) return [];
    return [
      file.problemAt(
        ['bilde', 'alt'],
        'picture-alt-name',
        `«${shorten(alt)}» sier ikke hva bildet viser.`,
        'Si hva bildet viser: `alt: Havna sett fra fjellet`.',
      ),
    ];
  });
