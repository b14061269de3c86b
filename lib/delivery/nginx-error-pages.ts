import { errorFile, errorStatuses, missingFile } from '../site/error-pages.ts';

/** Statuses of nginx's own, by the page that says most about them. Those with `=` go out as the page's. */
const others: Readonly<Record<number, readonly string[]>> = {
  400: ['412', '421', '495 496 497 501 505 ='],
  431: ['413', '494 ='],
  500: ['403 507 ='],
  503: ['502 504'],
};

/**
 * nginx's lines for what goes wrong: each status with its page, and a redirect with none. The
 * answer to a part that is not there has no page either: nginx has then written the headers of the file.
 */
export function nginxErrorPages(): readonly string[] {
  const empty = [308, 416];
  const withPage = errorStatuses.filter((status) => !empty.includes(status));
  return [
    ...withPage.flatMap((status) => [
      errorLine(String(status), errorFile(status)),
      ...(others[status] ?? []).map((list) =>
        errorLine(list.replace('=', `=${status}`), errorFile(status)),
      ),
    ]),
    errorLine('404', errorsFolder(missingFile)),
    ...empty.map((status) => errorLine(String(status), errorsFolder(String(status)))),
    '',
    `location ^~ /${errorsFolder('')} {`,
    '    internal;',
    '    etag off;',
    '}',
    `location = /${errorsFolder(missingFile)} {`,
    '    internal;',
    `    rewrite ^ /${missingFile}$site_missing_suffix break;`,
    '}',
    `location = /${errorsFolder('308')} {`,
    '    internal;',
    '    return 200 "";',
    '}',
    `location = /${errorsFolder('416')} {`,
    '    internal;',
    '    add_header Cache-Control $site_cache always;',
    '    return 200 "";',
    '}',
  ];
}

function errorLine(statuses: string, file: string): string {
  return `error_page ${statuses} /${file};`;
}

/** A name where nobody else can ask for it. */
function errorsFolder(name: string): string {
  return `.errors/${name}`;
}
