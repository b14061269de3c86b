import { type DeployedFile, type Deployment, deployedConf } from './deployed-conf.ts';
import { freePort } from './free-port.ts';
import { type RunningNginx, runNginx } from './run-nginx.ts';

interface RunningDeployment extends RunningNginx {
  readonly http: number;
  readonly https: number;
}

/** Runs a configuration of `server/deploy/nginx/` on ports of its own. */
export async function runDeployed(
  file: DeployedFile,
  deployment: Omit<Deployment, 'http' | 'https'>,
): Promise<RunningDeployment> {
  const ports = { http: await freePort(), https: await freePort() };
  const nginx = await runNginx(ports.https, (folder) =>
    deployedConf(file, folder, { ...deployment, ...ports }),
  );
  return { ...nginx, ...ports };
}
