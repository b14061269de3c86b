import { freePort } from './free-port.ts';
import { type RunningNginx, runNginx } from './run-nginx.ts';
import { smallConf } from './small-conf.ts';

/** nginx over a built folder, with what the build made for it; `more` are lines for `http {}`. */
export async function serveFolder(
  directory: string,
  more: readonly string[] = [],
): Promise<RunningNginx & { readonly port: number }> {
  const port = await freePort();
  const nginx = await runNginx(port, (folder) =>
    smallConf(folder, [
      ...more,
      `include ${directory}/.deploy/nginx-http.conf;`,
      'server {',
      `listen 127.0.0.1:${port};`,
      `root ${directory};`,
      `set $site_former ${folder}/former;`,
      `include ${directory}/.deploy/nginx-server.conf;`,
      `include ${directory}/.deploy/nginx-files.conf;`,
      '}',
    ]),
  );
  return { ...nginx, port };
}
