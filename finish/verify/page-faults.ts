import type { Fault } from '../fault.ts';
import type { PageFacts } from './page-facts.ts';

/** What is wrong with a page on its own. */
export function pageFaults(page: PageFacts): Fault[] {
  const messages = [
    ...(page.language ? [] : ['<html> mangler lang.']),
    ...(page.title ? [] : ['Siden har ingen tittel (<title>).']),
    ...repeatedIds(page.ids),
    ...headingMessages(page.headings),
    ...page.pictures.map(
      ({ source, missing }) => `Bildet «${source}» mangler ${missing.join(' og ')}.`,
    ),
  ];
  return messages.map((message) => ({ where: page.address, message }));
}

function repeatedIds(ids: readonly string[]): string[] {
  const byId = Map.groupBy(ids, (id) => id);
  return [...byId]
    .filter(([, { length }]) => length > 1)
    .map(([id, { length }]) => `Id-en «${id}» står ${length} ganger på siden.`);
}

function headingMessages(levels: readonly number[]): string[] {
  const count = levels.filter((level) => level === 1).length;
  const skips = levels.flatMap((level, index) => {
    const before = levels[index - 1];
    const isSkip = before !== undefined && level > before + 1;
    return isSkip ? [`En overskrift på nivå ${level} kommer rett etter en på nivå ${before}.`] : [];
  });
  const counted = `Siden har ${count} overskrifter på nivå 1 (<h1>). Den skal ha én.`;
  return count === 1 ? skips : [counted, ...skips];
}
