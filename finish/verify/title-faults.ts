import type { Fault } from '../fault.ts';
import type { PageFacts } from './page-facts.ts';

/** Pages that share their title with another. Those that only lead on carry the title they lead to. */
export function titleFaults(pages: readonly PageFacts[]): Fault[] {
  const readable = pages.filter(({ leadsOn, title }) => !leadsOn && title !== '');
  const byTitle = Map.groupBy(readable, ({ title }) => title);
  return [...byTitle].flatMap(([title, [first, ...others]]) =>
    others.map(({ address }) => ({
      where: address,
      message: `Tittelen «${title}» er også tittelen på ${first?.address}. Hver side skal ha sin egen.`,
    })),
  );
}
