import type { Position } from '../content/position.ts';
import type { Problem } from '../content/problem.ts';
import { fileFault } from '../content/source/file-fault.ts';

/** Why a lock file cannot be read; `error` is what was thrown when it was parsed. */
export function lockFault(text: string, file: string, error: unknown): Problem {
  const message = 'Fila som husker publiserte adresser, kan ikke leses.';
  const { hint, place } = commaIn(text, error) ?? unknown;
  return fileFault(file, 'lock-unreadable', message, hint, place);
}

interface Remedy {
  readonly hint: string;
  readonly place: Position;
}

const unknown: Remedy = {
  hint: 'Hent fila tilbake slik den var. Den skrives av byggingen og skal ikke endres for hånd.',
  place: { line: 1, column: 1 },
};

/** Commas are what hands forget where two versions are joined or a line is taken out. */
function commaIn(text: string, error: unknown): Remedy | undefined {
  const last = /,(?=\s*[\]}])/.exec(text);
  if (last !== null) return { hint: 'Slett kommaet.', place: placeOf(text, last.index) };
  const said = error instanceof SyntaxError ? error.message : '';
  const offset = /^Expected ',' or .* at position (\d+)/.exec(said)?.[1];
  if (offset === undefined) return undefined;
  const before = text.slice(0, Number(offset)).trimEnd();
  return { hint: 'Skriv et komma bakerst på linjen.', place: placeOf(before, before.length - 1) };
}

function placeOf(text: string, index: number): Position {
  const before = text.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}
