import { readBuildEnvironment } from '../build-environment.ts';
import { printedPath } from '../content/source/printed-path.ts';
import { today } from '../today.ts';
import { planPage } from './plan-page.ts';
import { readPages } from './read-pages.ts';
import { readRequest } from './read-request.ts';
import { reportPage } from './report-page.ts';
import { RequestError } from './request-error.ts';
import { writeFiles } from './write-files.ts';

const exitCode = { done: 0, refused: 1, couldNotRun: 2 } as const;

/** `new kapittel|mal|side "Tittel" [--del <id>] [--ingress "…"]`: makes the file of a new page. */
function main(): void {
  const request = readRequest(process.argv.slice(2), process.env);
  const environment = readBuildEnvironment(process.env);
  const { contentDirectory } = environment;
  const workingDirectory = process.cwd();
  const place = { contentDirectory, workingDirectory, today: today(process.env) };
  const plan = planPage(request, readPages(environment, workingDirectory), place);
  writeFiles(plan.changes);
  console.log(reportPage(plan, (path) => printedPath(path, workingDirectory)));
}

try {
  main();
  process.exitCode = exitCode.done;
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const isRefused = error instanceof RequestError;
  console.error(isRefused ? message : `Siden ble ikke laget: ${message}`);
  process.exitCode = isRefused ? exitCode.refused : exitCode.couldNotRun;
}
