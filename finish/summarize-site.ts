import { statSync } from 'node:fs';
import { join } from 'node:path';
import { publishedFiles } from '../lib/site/published-files.ts';

const number = new Intl.NumberFormat('nb', { maximumFractionDigits: 0 });

/** One line for whoever built the site: how many pages, and how much all files weigh. */
export function summarizeSite(outDirectory: string, pageCount: number): string {
  const files = publishedFiles(outDirectory);
  const plain = [...files].filter((file) => !/\.(?:br|gz)$/.test(file));
  const sent = plain.map((file) => (files.has(`${file}.br`) ? `${file}.br` : file));
  const kilobytes = (list: readonly string[]) =>
    number.format(
      list.reduce((sum, file) => sum + statSync(join(outDirectory, file)).size, 0) / 1000,
    );
  return `Nettstedet er ferdig: ${pageCount} ${pageCount === 1 ? 'side' : 'sider'}, ${kilobytes(plain)} kB, ${kilobytes(sent)} kB komprimert.`;
}
