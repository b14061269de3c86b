import type { Problem } from '../../content/problem.ts';
import { fileFault } from '../../content/source/file-fault.ts';
import { activeFaults } from './active-faults.ts';
import { readParts } from './read-parts.ts';
import { structureFault } from './structure-fault.ts';

/** Nobody reads further. */
const mostTold = 20;

/** What keeps a drawing from being shown, or could run, fetch or move when it is opened. */
export function drawingProblems(text: string, file: string): readonly Problem[] {
  const parts = readParts(text);
  const broken = structureFault(parts);
  const active = activeFaults(parts);
  const faults = broken === undefined ? active : [...active.filter(isBefore(broken)), broken];
  return faults.slice(0, mostTold).map(({ offset, rule, message, hint }) => {
    const before = text.slice(0, offset);
    const place = { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
    return fileFault(file, rule, message, hint, place);
  });
}

function isBefore({ offset: end }: { readonly offset: number }) {
  return ({ offset }: { readonly offset: number }) => offset < end;
}
