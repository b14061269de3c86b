import type { PlacedFile } from '../content-set.ts';
import type { Problem } from '../problem.ts';
import { fileFault } from '../source/file-fault.ts';
import { headingSources } from './heading-source.ts';
import { outOfOrder } from './out-of-order.ts';
import type { Rule } from './rule.ts';

/** Changes stand newest first; the terms of a glossary stand in the order of the alphabet. */
export const orderRule: Rule = ({ files }) =>
  files.flatMap((file) => [...changeOrder(file), ...termOrder(file)]);

function changeOrder(file: PlacedFile): Problem[] {
  const changes = (file.frontMatter?.endringer ?? []).map(({ dato }, index) => ({ dato, index }));
  return outOfOrder(changes, (a, b) => (a.dato < b.dato ? 1 : -Number(a.dato > b.dato))).map(
    ({ item, direction, beside }) =>
      file.problemAt(
        ['endringer', item.index, 'dato'],
        'changes-order',
        direction === 'up'
          ? `Endringen ${item.dato} står under den eldre ${beside.dato}.`
          : `Endringen ${item.dato} står over den nyere ${beside.dato}.`,
        `Flytt endringen ${ways[direction]}, så den står ${places[direction]} \`dato: ${beside.dato}\`. Eller rett datoen.`,
      ),
  );
}

const ways = { up: 'opp', down: 'ned' } as const;
const places = { up: 'over', down: 'under' } as const;

function termOrder(file: PlacedFile): Problem[] {
  const matter = file.frontMatter;
  if (matter?.type !== 'side' || matter.liste !== 'ordliste') return [];
  const terms = headingSources(file).filter(({ level }) => level === 2);
  const { compare } = new Intl.Collator(file.language);
  return outOfOrder(terms, (a, b) => compare(a.text, b.text)).map(({ item, direction, beside }) =>
    fileFault(
      file.source.printed,
      'glossary-order',
      `«${item.text}» står ${direction === 'up' ? 'etter' : 'foran'} «${beside.text}» i ordlisten.`,
      `Flytt ordet ${ways[direction]}, så det står ${places[direction]} «${beside.text}».`,
      item.place,
    ),
  );
}
