import { writePortable } from './write-portable.ts';

/** `portable`: writes `portable/`, a copy of `out/` that is read without a server. */
try {
  writePortable('out', 'portable');
  console.log('Åpne portable/index.html i en nettleser.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
