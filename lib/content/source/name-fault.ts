import { basename, parse } from 'node:path';
import type { Problem } from '../problem.ts';
import { fileFault } from './file-fault.ts';
import { showInvisible } from './invisible-signs.ts';
import { isDevice } from './is-device.ts';
import { type NameKind, properName } from './proper-name.ts';

/** The files that are made of one have longer names, and there is an end to what a disk takes. */
const longest = 100;

const apart: Readonly<Record<NameKind, string>> = {
  page: '-side',
  folder: '-mappe',
  picture: '-bilde',
};

/** Why a file or a folder cannot be called that, and what to call it. */
export function nameFault(
  name: string,
  kind: NameKind,
): readonly [message: string, hint: string] | undefined {
  const proper = properName(name, kind);
  // Not one of the letters can be told from another.
  if (proper === undefined || name.includes('\uFFFD')) {
    return [
      `Navnet «${shown(name)}» kan ikke brukes.`,
      `Gi ${theOne(kind)} et navn med små bokstaver a–z, tall og bindestrek.`,
    ];
  }
  const { name: stem, ext } = parse(proper);
  if (isDevice(stem)) {
    return [
      `Windows kan ikke ha ${kind === 'folder' ? 'en mappe' : 'en fil'} som heter «${shown(name)}».`,
      callIt(kind, stem + apart[kind] + ext),
    ];
  }
  if (proper.length > longest) {
    const short = stem.slice(0, longest - ext.length).replace(/-[^-]*$/, '');
    return [
      `Navnet er på ${name.length} tegn. Grensen er ${longest}.`,
      `Kall ${theOne(kind)} \`${short}${ext}\`, eller noe annet som er kort.`,
    ];
  }
  if (proper === name) return undefined;
  return [
    `Navnet «${shown(name)}» kan ikke brukes.`,
    `${callIt(kind, proper)} Navn har bare små bokstaver a–z, tall og bindestrek.`,
  ];
}

/** The fault of a file whose name is the same as another's once both are put right; `free` is a path nothing has. */
export function sameName(
  file: string,
  [name, other]: readonly [name: string, other: string],
  free: string,
): Problem {
  return fileFault(
    file,
    'name-duplicate',
    shown(name) === shown(other)
      ? `To filer heter «${shown(name)}», for maskinen kan skrive bokstavene på to måter.`
      : `Navnet «${shown(name)}» blir det samme som «${shown(other)}».`,
    `Slett fila hvis innholdet er det samme. Ellers kall fila \`${basename(free)}\`.`,
  );
}

/** A name as it is told: composed, and with what nobody sees. */
export function shown(name: string): string {
  return showInvisible(name.normalize('NFC'));
}

/** «Kall fila `om.md`.» */
export function callIt(kind: NameKind, name: string): string {
  return `Kall ${theOne(kind)} \`${name}\`.`;
}

function theOne(kind: NameKind): string {
  return kind === 'folder' ? 'mappa' : 'fila';
}
