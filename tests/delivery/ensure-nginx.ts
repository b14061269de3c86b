import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installCommand } from './nginx/install-command.ts';
import { localNginx } from './nginx/local-nginx.ts';
import { missingNginx } from './nginx/missing-nginx.ts';

/** The first step of `npm run delivery`: installs nginx where the machine has none. */
function ensureNginx(): number {
  if (isThere()) return 0;
  const chosen = localNginx() === undefined ? process.env['NGINX_PATH'] : undefined;
  const command = installCommand({
    isRoot: process.getuid?.() === 0,
    isDebian: existsSync('/etc/debian_version'),
    startsNoServices: existsSync('/usr/sbin/policy-rc.d'),
  });
  if (command !== undefined && !chosen) spawnSync(command, { shell: true, stdio: 'inherit' });
  if (isThere()) return 0;
  console.error(missingNginx(chosen, command));
  return 1;
}

/** nginx, and openssl, which makes it a certificate. */
function isThere(): boolean {
  return localNginx() !== undefined && spawnSync('openssl', ['version']).status === 0;
}

process.exitCode = ensureNginx();
