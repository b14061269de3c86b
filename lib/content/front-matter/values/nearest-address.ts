import { foldFragment } from '../../fragment.ts';

/** The address on the site that was most likely meant: the path alone, each step folded. */
export function nearestAddress(written: string): string {
  const path = written.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const steps = path.replace(/\.(?:md|html?)$/, '').split(/[/\\]+/);
  return `/${steps
    .map(foldFragment)
    .filter((step) => step !== '')
    .join('/')}`;
}
