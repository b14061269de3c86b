/** The statuses that have a short page of their own; every server of the site sends these. */
export const errorStatuses = [400, 405, 408, 414, 416, 429, 431, 500, 503] as const;

/** The page for an address that is not there. */
export const missingFile = '404.html';

export type ErrorStatus = (typeof errorStatuses)[number];

/** The file of the built folder with the page for a status. No address leads to it. */
export function errorFile(status: ErrorStatus): string {
  return `.errors/${status}.html`;
}
