import { EnvironmentError, readServerEnvironment } from '../lib/environment.ts';
import { createAccessLog } from './access-log.ts';
import { OriginError } from './origin-error.ts';
import { type Origin, startOrigin } from './start-origin.ts';

/** `npm run serve`: the built folder on HOST and PORT until the process is asked to stop. */
async function main(): Promise<void> {
  const { host, port, siteDirectory, logsAccess } = readServerEnvironment(process.env);
  const log = logsAccess ? createAccessLog((lines) => process.stdout.write(lines)) : undefined;
  const origin = await startOrigin({ directory: siteDirectory, host, port, log });
  const stop = () => void origin.close();
  process.once('SIGTERM', stop).once('SIGINT', stop);
  process.on('SIGHUP', () => readAgain(origin, siteDirectory));
  // Standard output is the log's alone, where there is one.
  const say = log === undefined ? console.log : console.error;
  say(`Nettstedet er klart på ${origin.url}`);
}

/** A new release that is not whole changes nothing. */
function readAgain(origin: Origin, siteDirectory: string): void {
  try {
    origin.reload();
    console.error(`Nettstedet er lest på nytt fra «${siteDirectory}».`);
  } catch (error) {
    if (!(error instanceof OriginError)) throw error;
    console.error(`Nettstedet står som før. ${error.message}`);
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof OriginError || error instanceof EnvironmentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
