import { readBuildEnvironment } from '../lib/build-environment.ts';
import { loadSite } from '../lib/content/index.ts';
import { describeFaults } from './describe-faults.ts';
import { finishSite } from './finish-site.ts';
import { summarizeSite } from './summarize-site.ts';

/** The last step of `npm run build`: makes `out/` ready for readers, or says why it is not. */
async function main(): Promise<number> {
  const environment = readBuildEnvironment(process.env);
  const { settings, redirects } = loadSite(environment, process.cwd());
  const { faults, pageCount } = await finishSite({
    projectDirectory: '.',
    outDirectory: 'out',
    buildDirectory: '.next',
    siteUrl: environment.siteUrl ?? settings.url,
    basePath: environment.basePath,
    redirects,
  });
  const hasFaults = faults.length > 0;
  if (hasFaults) console.error(describeFaults(faults));
  else console.log(summarizeSite('out', pageCount));
  return hasFaults ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`Nettstedet ble ikke ferdig: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
