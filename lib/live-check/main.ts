import { buffer } from 'node:stream/consumers';
import { readBuildEnvironment } from '../build-environment.ts';
import { today } from '../today.ts';
import { checkUnsaved } from './check-unsaved.ts';

const exitCode = { checked: 0, couldNotRun: 2 } as const;

/** `main.ts <file> < text`: prints the problems of a file as it stands in an editor, as JSON. */
async function main(): Promise<void> {
  const [, , path] = process.argv;
  if (path === undefined) throw new Error('Si hvilken fil det gjelder.');
  const environment = readBuildEnvironment(process.env);
  const bytes = await buffer(process.stdin);
  const file = { path, bytes };
  const problems = await checkUnsaved(environment, process.cwd(), file, today(process.env));
  console.log(JSON.stringify(problems));
}

try {
  await main();
  process.exitCode = exitCode.checked;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = exitCode.couldNotRun;
}
