/** An item to move, and the one it is to stand right beside. */
export interface Misplaced<Item> {
  readonly item: Item;
  readonly direction: 'up' | 'down';
  /** Above it when moved up, below it when moved down. */
  readonly beside: Item;
}

/** The items to move so that all stand in order: as few as can be, and the later of two that are one another's way. */
export function outOfOrder<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): readonly Misplaced<Item>[] {
  const kept = longestRun(items, compare);
  const inOrder = new Set(kept);
  return items.flatMap((item, index): Misplaced<Item>[] => {
    if (inOrder.has(index)) return [];
    const above = countWhile(kept, (at) => isOrdered(items, at, index, compare));
    const [before, next] = [kept[above - 1], kept[above]];
    if (next !== undefined && next < index) return besideOf(items, item, 'up', next);
    return before === undefined ? [] : besideOf(items, item, 'down', before);
  });
}

function besideOf<Item>(
  items: readonly Item[],
  item: Item,
  direction: 'up' | 'down',
  index: number,
): Misplaced<Item>[] {
  const beside = items[index];
  return beside === undefined ? [] : [{ item, direction, beside }];
}

/** The indexes of the most items that stand in order as they are, found from the end (patience sorting). */
function longestRun<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): readonly number[] {
  /** By length, where the run begins that leaves most room above it. */
  const starts: number[] = [];
  const following = new Map<number, number>();
  for (const index of [...items.keys()].reverse()) {
    const length = countWhile(starts, (start) => isOrdered(items, index, start, compare));
    const next = starts[length - 1];
    if (next !== undefined) following.set(index, next);
    starts[length] = index;
  }
  const run: number[] = [];
  for (let index = starts.at(-1); index !== undefined; index = following.get(index))
    run.push(index);
  return run;
}

function isOrdered<Item>(
  items: readonly Item[],
  first: number,
  second: number,
  compare: (a: Item, b: Item) => number,
): boolean {
  const [a, b] = [items[first], items[second]];
  return a === undefined || b === undefined || compare(a, b) <= 0;
}

/** How many at the beginning hold to a condition that, once broken, is broken for the rest. */
function countWhile(list: readonly number[], holds: (value: number) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const value = list[middle];
    if (value !== undefined && holds(value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
