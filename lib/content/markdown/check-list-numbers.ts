import type { List, ListItem, Nodes, Parents, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { correction } from './correction.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { report } from './report.ts';
import { sourceOf, startOf } from './source-place.ts';

const dayAndMonth =
  /^\d{1,2}\. (januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)(?![\p{L}\d])/iu;
const inOrder = 'En liste har alle numrene, i rekkefølge.';
const hard = '`&nbsp;` er et mellomrom der linjen ikke blir delt.';

/** A list is numbered from its first number and on: what else stands there would be lost. */
export function checkListNumbers(tree: Root, file: MarkdownFile): void {
  visit(tree, 'list', (list, index, parent) => {
    if (list.ordered !== true) return;
    const numbers = list.children.map((item) => numberOf(item, file));
    if (isText(list, numbers) && !isHalf(list, index, parent)) return reportText(list, file);
    if (numbers.every((number) => number === 1)) return;
    for (const [at, item] of list.children.entries()) {
      const shown = (numbers[0] ?? 1) + at;
      if (numbers[at] !== shown) reportNumber(item, numbers[at], shown, file);
    }
  });
}

function numberOf(item: ListItem, file: MarkdownFile): number {
  return Number(/^\d+/.exec(sourceOf(item, file))?.[0]);
}

/** Dates, years and ordinals at the beginning of a line, not points of a list. */
function isText(list: List, numbers: readonly number[]): boolean {
  const [first = 1] = numbers;
  const inOrder = numbers.every((number, at) => number === first + at);
  const goesOn = list.children.every((item) => /^\p{Ll}/u.test(textOf(item).trim()));
  if (list.children.length === 1) return first > 1 || goesOn;
  return !inOrder && first > 1 && (first >= 1000 || goesOn);
}

/** Whether it is one half of a list that something stands in the middle of. */
function isHalf(list: List, index = 0, parent?: Parents): boolean {
  const isList = ({ type }: Nodes) => type === 'list';
  const before = parent?.children.slice(0, index).findLast(isList);
  const after = parent?.children.slice(index + 1).find(isList);
  return [
    [before, list],
    [list, after],
  ].some(
    ([first, second]) =>
      first?.type === 'list' &&
      second?.type === 'list' &&
      (first.start ?? Number.NaN) + first.children.length === second.start,
  );
}

function reportText(list: List, file: MarkdownFile): void {
  for (const item of list.children) {
    const source = sourceOf(item, file);
    const [written = '', number = '', sign = ''] = /^(\d+)([.)])/.exec(source) ?? [];
    const [date, month] = dayAndMonth.exec(source) ?? [];
    report(
      file,
      startOf(item),
      'list-numbers',
      `«${written}» først på linjen gjør den til et punkt i en liste.`,
      date === undefined
        ? correction(`${number}\\${sign}`, written, '')
        : correction(`${written}&nbsp;${month}`, date, '', hard),
    );
  }
}

function reportNumber(
  item: ListItem,
  number: number | undefined,
  shown: number,
  file: MarkdownFile,
): void {
  const [written = ''] = /^\d+[.)]/.exec(sourceOf(item, file)) ?? [];
  report(
    file,
    startOf(item),
    'list-numbers',
    `Punktet har nummer ${number}, men vises som ${shown}.`,
    correction(`${shown}${written.slice(-1)}`, written, '', inOrder),
  );
}
