import { adviceOn } from '../../../../lib/advice/advice-on.ts';
import type { OwnPage } from '../../../../lib/advice/own-page.ts';
import { readOwnPage } from '../../../../lib/advice/read-own-page.ts';
import type { Problem } from '../../../../lib/content/problem.ts';
import { change, type Files, readIn, writeContent } from '../content/write-content.ts';

/** The green city with a text of its own on the page about the site, where it begins on line 15. */
export const say = (text: string): Files => change('nb/om.md', 'Ring oss.', text);

/** All the advice on the green city, but for what is given. */
export function adviceIn(files: Files, today = '2026-11-24'): readonly Problem[] {
  return adviceOn(readIn(writeContent(files)), today);
}

/** The page about the site, with what it has of our own words. */
export function ownPage(files: Files): OwnPage {
  const { placed } = readIn(writeContent(files));
  const file = placed.byId('nb', 'om');
  if (file === undefined) throw new Error('The page about the site is gone.');
  return readOwnPage(file);
}
