import type { Paragraph, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Position } from '../position.ts';
import { contextOf, type MarkdownFile } from './markdown-file.ts';
import { paragraphLines } from './paragraph-lines.ts';
import { report } from './report.ts';
import { placeInSource } from './source-place.ts';

interface Bullet {
  /** The sign, and the blank behind it where Markdown would not take it for one. */
  readonly written: string;
  readonly right: string;
  readonly place: Position;
  readonly parent: Parents | undefined;
  /** Which block of the parent it stands in. */
  readonly block: number;
}

/** Signs of word processors before the points of a list: in Markdown they make no list. */
export function checkBullets(tree: Root, file: MarkdownFile): void {
  // In words that are not ours the signs are part of the words.
  if (contextOf(file).input.numbered) return;
  const bullets: Bullet[] = [];
  visit(tree, 'paragraph', (paragraph, block = 0, parent) => {
    bullets.push(...bulletsIn(paragraph, file).map((bullet) => ({ ...bullet, parent, block })));
  });
  for (const run of runsOf(bullets)) {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined || first === last) continue;
    reportRun(first, last, file);
  }
}

function bulletsIn(paragraph: Paragraph, file: MarkdownFile) {
  return paragraphLines(paragraph, file).flatMap(({ text, index }) => {
    const [, sign, blank] =
      /^([•·▪◦‣●])([ \t\u00A0]?)/.exec(text) ??
      /^([–—])([ \t\u00A0])/.exec(text) ??
      /^([-*+])(\u00A0)/.exec(text) ??
      [];
    if (sign === undefined) return [];
    const place = placeInSource(paragraph, file, index);
    const written = blank === '\u00A0' ? `${sign}${blank}` : sign;
    return [{ written, right: blank === ' ' || blank === '\t' ? '-' : '- ', place }];
  });
}

/** Those that follow each other, with the same sign. */
function runsOf(bullets: readonly Bullet[]): readonly (readonly Bullet[])[] {
  const runs: Bullet[][] = [];
  for (const bullet of bullets) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && follows(before, bullet)) run.push(bullet);
    else runs.push([bullet]);
  }
  return runs;
}

function follows(before: Bullet, bullet: Bullet): boolean {
  if (before.parent !== bullet.parent || before.written !== bullet.written) return false;
  if (before.block === bullet.block) return before.place.line + 1 === bullet.place.line;
  // Lines of speech begin with a dash, each in its own paragraph.
  return before.block + 1 === bullet.block && !/[–—]/.test(bullet.written);
}

function reportRun(first: Bullet, last: Bullet, file: MarkdownFile): void {
  const { written, right, place } = first;
  const lines = `linje ${place.line}–${last.place.line}`;
  const isHard = /^[-*+]/.test(written);
  const isDash = /^[–—]/.test(written);
  report(
    file,
    place,
    'bullet-text',
    isHard
      ? `Det står et hardt mellomrom etter «${written.trim()}», så linjene blir ingen liste.`
      : `«${written.trim()}» lager ingen liste. Punktene vises etter hverandre som vanlig tekst.`,
    isHard
      ? `Skriv et vanlig mellomrom etter «${written.trim()}» på ${lines}.`
      : `Skriv \`${right}\` i stedet for \`${written}\` på ${lines}.${isDash ? ' Er det replikker, sett en tom linje mellom dem.' : ''}`,
  );
}
