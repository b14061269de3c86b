import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorFile, errorStatuses } from '../../lib/site/error-pages.ts';
import type { FinishOptions } from '../finish-options.ts';
import { attribute } from '../pages/attribute.ts';
import { elements } from '../pages/elements.ts';
import { parsePage } from '../pages/parse-page.ts';
import { errorPage } from './error-page.ts';
import { pageHtml } from './page-html.ts';
import { writePage } from './write-page.ts';

/** Writes the short page of each error status, in the style of the front page. */
export function writeErrorPages(
  outDirectory: string,
  { basePath, languages }: Pick<FinishOptions, 'basePath' | 'languages'>,
): void {
  const front = parsePage(readFileSync(join(outDirectory, 'index.html'), 'utf8'));
  const styles = elements(front, 'link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .flatMap((link) => attribute(link, 'href') ?? []);
  const [html] = elements(front, 'html');
  const className = html && attribute(html, 'className');
  for (const status of errorStatuses) {
    const page = errorPage(status, { basePath, styles, className, languages });
    writePage(outDirectory, errorFile(status), pageHtml(page));
  }
}
