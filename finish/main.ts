import { readBuildEnvironment } from '../lib/build-environment.ts';
import { loadSite, renderingCache } from '../lib/content/index.ts';
import { pageCache } from '../lib/pages/page-cache.ts';
import { lockFileName } from '../lib/permalinks/read-lock.ts';
import { updateLock } from '../lib/permalinks/update-lock.ts';
import { isPublic } from '../lib/site/is-public.ts';
import { today } from '../lib/today.ts';
import { describeFaults } from './describe-faults.ts';
import { finishSite } from './finish-site.ts';
import { summarizeSite } from './summarize-site.ts';

/** The last step of `npm run build`: makes `out/` ready for readers, or says why it is not. */
async function main(): Promise<number> {
  const environment = readBuildEnvironment(process.env);
  if (environment.rendersOnServer) return 0;
  const site = loadSite(environment, process.cwd(), {
    cache: renderingCache(process.cwd()),
  });
  const { faults, pageCount } = await finishSite({
    projectDirectory: '.',
    outDirectory: 'out',
    buildDirectory: '.next',
    siteUrl: environment.siteUrl ?? site.settings.url,
    basePath: environment.basePath,
    policy: {
      isIndexed: isPublic(site.settings, environment),
      includeSubDomains: environment.includeSubDomains,
    },
    redirects: site.redirects,
    languages: site.fronts.map(({ language }) => language),
    securityContact: site.settings.securityContact,
    pageCache: pageCache(site, environment, process.cwd()),
    today: today(process.env),
  });
  if (faults.length > 0) {
    console.error(describeFaults(faults));
    return 1;
  }
  console.log(summarizeSite('out', pageCount));
  if (environment.preview === undefined && updateLock(environment.contentDirectory, site)) {
    console.log(`Nye adresser står i ${lockFileName}. Ta fila med når du lagrer endringen i git.`);
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`Nettstedet ble ikke ferdig: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
