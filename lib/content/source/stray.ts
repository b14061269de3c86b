import { languages } from '../../languages/language.ts';
import type { Problem } from '../problem.ts';
import type { ContentFolder } from './content-folder.ts';
import { nameOf } from './entry.ts';
import { fileFault } from './file-fault.ts';
import { knownName } from './known-names.ts';
import { callIt, shown } from './name-fault.ts';
import { properName } from './proper-name.ts';

/** Something that stands where nothing is read. */
export interface Stray {
  readonly problem: Problem;
  /** The path of the page, or of the folder, once it stands where it belongs. */
  readonly page?: string;
  readonly folder?: string;
  /** The picture it is then, by its file name. */
  readonly picture?: string;
}

const pictureLike = /\.(?:svg|png|jpe?g|webp|avif|gif|heic|tiff?|bmp)\s*$/i;
const markdown = /\.(?:md|markdown|mdx)\s*$/i;

/** A file that is not read where it stands: at the top, or in a language's folder. */
export function strayFile(onDisk: string, folder: ContentFolder): Stray {
  const name = nameOf(onDisk);
  const isAtTop = !onDisk.includes('/');
  const known = knownName(name, false);
  if (known !== undefined && (isAtTop || !markdown.test(known))) {
    return { problem: stray(onDisk, folder, name, toPlace(onDisk, known, folder)) };
  }
  if (pictureLike.test(name)) {
    const picture = properName(name, 'picture') ?? name;
    const hint = toPlace(onDisk, `media/${picture}`, folder);
    return { picture, problem: stray(onDisk, folder, name, hint) };
  }
  if (markdown.test(name) && (isAtTop || name.startsWith('.'))) {
    const parent = isAtTop ? languages[0] : onDisk.slice(0, -name.length - 1);
    const page = `${parent}/${properName(name, 'page') ?? name}`;
    const hint = toPlace(onDisk, page, folder);
    return { problem: stray(onDisk, folder, name, hint), ...(folder.has(page) ? {} : { page }) };
  }
  return { problem: stray(onDisk, folder, name, 'Slett fila, eller legg den utenfor innholdet.') };
}

/** A folder at the top whose name nobody knows. */
export function strayFolder(name: string, folder: ContentFolder): Stray {
  const known = knownName(name, true);
  if (known !== undefined) return { problem: misnamedFolder(name, known, folder) };
  const place = `${languages[0]}/${properName(name, 'folder') ?? name}`;
  if (folder.has(`${name}/index.md`) && name.length > 2 && !folder.has(place)) {
    const hint = `Flytt mappa til \`${folder.printed(place)}\`.`;
    return { folder: place, problem: strayedFolder(name, folder, hint) };
  }
  const read = languages.map(folder.printed).join(', ');
  const hint = `Flytt det som skal leses, til ${read} eller ${folder.printed('media')}, og slett mappa.`;
  return { problem: strayedFolder(name, folder, hint) };
}

/** A known folder under a name that only looks like its own. */
export function misnamedFolder(name: string, known: string, folder: ContentFolder): Problem {
  const hint = folder.has(known)
    ? `Flytt det som ligger i den, til ${folder.printed(known)}, og slett mappa.`
    : callIt('folder', known);
  return strayedFolder(name, folder, hint);
}

/** Called right where it stands, moved, or deleted where there is one already. */
function toPlace(onDisk: string, place: string, folder: ContentFolder): string {
  if (folder.has(place)) return `Slett fila: ${folder.printed(place)} finnes alt.`;
  const parent = (path: string) => path.slice(0, -nameOf(path).length);
  return parent(onDisk) === parent(place)
    ? callIt('page', nameOf(place))
    : `Flytt fila til \`${folder.printed(place)}\`.`;
}

function stray(onDisk: string, folder: ContentFolder, name: string, hint: string): Problem {
  const isHidden = name.startsWith('.');
  const message = isHidden
    ? `Fila «${shown(name)}» begynner med punktum og blir ikke lest.`
    : `Fila «${shown(name)}» blir ikke lest her.`;
  const draft = isHidden ? ' Er siden ikke ferdig, gi den feltet `utkast: true`.' : '';
  return fileFault(folder.printed(onDisk), 'file-stray', message, hint + draft);
}

function strayedFolder(name: string, folder: ContentFolder, hint: string): Problem {
  const message = `Mappa «${shown(name)}» blir ikke lest.`;
  return fileFault(folder.printed(name), 'file-stray', message, hint);
}
