import { delimiter, join } from 'node:path';

export interface NginxPlaces {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly works: (path: string) => boolean;
}

/** Where Debian has it, which is not on everybody's `PATH`. */
const usual = '/usr/sbin/nginx';

/** The nginx to test with: the one `NGINX_PATH` names and no other, else the machine's own. */
export function findNginx({ env, works }: NginxPlaces): string | undefined {
  const chosen = env['NGINX_PATH'];
  if (chosen) return works(chosen) ? chosen : undefined;
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...folders.map((folder) => join(folder, 'nginx')), usual].find(works);
}
