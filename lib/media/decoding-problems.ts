import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Problem } from '../content/problem.ts';
import { fileFault } from '../content/source/file-fault.ts';
import { printedPath } from '../content/source/printed-path.ts';
import type { RuleName } from '../rulebook/rule-book.ts';
import { assetsOf } from './asset.ts';
import type { PictureFile } from './picture-file.ts';
import { readAsset } from './read-asset.ts';

/** What only shows when photographs are read to their end: those that cannot be shown as they are. */
export async function decodingProblems(
  pictures: Iterable<PictureFile>,
  contentDirectory: string,
  workingDirectory: string,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const picture of pictures) {
    const fault = await decodingFault(picture, contentDirectory, workingDirectory);
    if (fault === undefined) continue;
    const path = join(contentDirectory, 'media', picture.src);
    problems.push(fileFault(printedPath(path, workingDirectory), ...fault));
  }
  return problems;
}

async function decodingFault(
  picture: PictureFile,
  contentDirectory: string,
  workingDirectory: string,
): Promise<[rule: RuleName, message: string, hint: string] | undefined> {
  const smallest = assetsOf([picture]).find(({ type }) => type === 'image/jpeg');
  if (smallest === undefined) return undefined;
  try {
    await readAsset(smallest, contentDirectory, workingDirectory);
    const original = await readFile(join(contentDirectory, 'media', picture.src));
    const { autoOrient } = await sharp(original).metadata();
    if (autoOrient.width === picture.width && autoOrient.height === picture.height)
      return undefined;
    return [
      'media-turned',
      'Bildet er lagret liggende på siden.',
      'Åpne det i et bildeprogram, snu det riktig vei og lagre det på nytt som JPEG.',
    ];
  } catch {
    return [
      'media-broken',
      'Bildet er ødelagt: det lar seg ikke lese til slutten.',
      'Hent fila på nytt, eller åpne bildet i et bildeprogram og lagre det på nytt.',
    ];
  }
}
