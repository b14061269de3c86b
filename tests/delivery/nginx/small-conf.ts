import { inFolder } from './run-nginx.ts';

/** As little as nginx starts with, one process that keeps to its folder, and the lines of its `http {}`. */
export function smallConf(folder: string, lines: readonly string[]): string {
  return [
    // Root's workers would give up the right to read a folder of root's.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'worker_processes 1;',
    `pid ${folder}/nginx.pid;`,
    `error_log ${folder}/error.log;`,
    'events {}',
    'http {',
    inFolder(folder),
    'access_log off;',
    ...lines,
    '}',
  ].join('\n');
}
