import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shownWords } from '../unit/lib/content/markdown/shown-words.ts';
import { site } from './real-site.ts';

/** What is syntax or address, not words. */
const unshown = /\]\([^)]*\)|\{#[^}]*\}|^:::\w*|:[a-z]{2}(?=\[)|&nbsp;|&shy;/gm;

it.each(site.pages.map(({ file, body }) => ({ file, html: body.html })))(
  'every word of $file is shown',
  ({ file, html }) => {
    const [, , ...rest] = readFileSync(`content/${file}`, 'utf8').split(/^---$/m);
    const text = rest.join('---').replace(unshown, ' ');
    const shown = new Set(shownWords(html));
    expect((text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !shown.has(word))).toEqual([]);
  },
);
