import { freePort } from './free-port.ts';
import { inFolder, type RunningNginx, runNginx } from './run-nginx.ts';

/** nginx over a built folder, with what the build made for it and as little else as it starts with; `more` are lines for `http {}`. */
export async function serveFolder(
  directory: string,
  more: readonly string[] = [],
): Promise<RunningNginx & { readonly port: number }> {
  const port = await freePort();
  const nginx = await runNginx(port, (folder) =>
    [
      // Root's workers would give up the right to read a folder of root's.
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      `worker_processes 1;`,
      `pid ${folder}/nginx.pid;`,
      `error_log ${folder}/error.log;`,
      'events {}',
      'http {',
      inFolder(folder),
      'access_log off;',
      ...more,
      `include ${directory}/.deploy/nginx-http.conf;`,
      'server {',
      `listen 127.0.0.1:${port};`,
      `root ${directory};`,
      `set $site_former ${folder}/former;`,
      `include ${directory}/.deploy/nginx-server.conf;`,
      `include ${directory}/.deploy/nginx-files.conf;`,
      '}',
      '}',
    ].join('\n'),
  );
  return { ...nginx, port };
}
