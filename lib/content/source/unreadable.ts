import type { Problem } from '../problem.ts';
import { fileFault } from './file-fault.ts';

/** A file or a folder that the machine does not give: `error` is what it said instead. */
export function unreadable(file: string, what: 'Fila' | 'Mappa', error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const isForbidden = code === 'EACCES' || code === 'EPERM';
  return fileFault(
    file,
    'file-unreadable',
    isForbidden
      ? `${what} er sperret for lesing.`
      : `${what} kan ikke leses${code && ` (${code})`}.`,
    isForbidden
      ? `Åpne for at alle kan lese ${what.toLowerCase()}.`
      : `Legg ${what.toLowerCase()} inn på nytt.`,
  );
}
