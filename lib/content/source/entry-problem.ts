import type { Problem } from '../problem.ts';
import { fileFault } from './file-fault.ts';
import type { Entry } from './list-entries.ts';

const fileName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/;
const folderName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Language folder, the folder of a part, and the file. */
const deepest = 3;

/** Why something in a language folder cannot be a page or the folder of a part. */
export function entryProblem({ entry, path }: Entry, printed: string): Problem | undefined {
  if (!entry.isFile() && !entry.isDirectory()) {
    return fileFault(
      printed,
      'file-kind',
      'Dette er ikke en vanlig fil.',
      'Legg selve fila her, ikke en lenke til den.',
    );
  }
  if (path.split('/').length > deepest) {
    return entry.isDirectory()
      ? undefined
      : fileFault(
          printed,
          'file-depth',
          'Fila ligger for dypt.',
          'En side ligger rett i språkmappa eller i mappa til en del.',
        );
  }
  const allowed = entry.isDirectory() ? folderName : fileName;
  return allowed.test(entry.name)
    ? undefined
    : fileFault(
        printed,
        'file-name',
        `Navnet «${entry.name}» kan ikke brukes.`,
        'Bruk små bokstaver a–z, tall og bindestrek. Filer slutter på «.md».',
      );
}
