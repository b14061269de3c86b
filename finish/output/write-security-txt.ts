import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { absoluteUrl } from '../../lib/addresses.ts';
import { securityTxt, securityTxtFile } from '../../lib/site/security-txt.ts';
import type { FinishOptions } from '../finish-options.ts';

/** Writes who takes word of faults in security, where the settings name somebody. */
export function writeSecurityTxt(
  outDirectory: string,
  { securityContact: contact, languages, today, ...place }: FinishOptions,
): void {
  if (contact === undefined) return;
  const path = join(outDirectory, securityTxtFile);
  const canonical = absoluteUrl(place, `/${securityTxtFile}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, securityTxt({ contact, languages, canonical, today }));
}
