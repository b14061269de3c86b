import { readBuildEnvironment } from '../build-environment.ts';
import { formatChanges } from './format-changes.ts';
import { readChanges } from './read-changes.ts';

/** `changed <base>`: prints as Markdown the pages that were changed from a base in git to now. */
function main(): void {
  const [base, ...others] = process.argv.slice(2);
  if (base === undefined || base === '' || others.length > 0) {
    throw new Error(
      'Si hva du vil sammenligne med, for eksempel «npm run changed -- origin/main».',
    );
  }
  const changes = readChanges(base, readBuildEnvironment(process.env), process.cwd());
  process.stdout.write(formatChanges(changes));
}

try {
  main();
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  console.error(`Kan ikke vise endringene: ${why.replace(/\s+/g, ' ')}`);
  process.exitCode = 2;
}
