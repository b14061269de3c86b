import { EnvironmentError, readServerEnvironment } from '../lib/environment.ts';
import { OriginError } from './origin-error.ts';
import { startOrigin } from './start-origin.ts';

/** `npm run serve`: the built folder on HOST and PORT until the process is asked to stop. */
async function main(): Promise<void> {
  const { host, port, siteDirectory } = readServerEnvironment(process.env);
  const origin = await startOrigin({ directory: siteDirectory, host, port });
  const stop = () => void origin.close();
  process.once('SIGTERM', stop).once('SIGINT', stop);
  console.log(`Nettstedet er klart på ${origin.url}`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof OriginError || error instanceof EnvironmentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
