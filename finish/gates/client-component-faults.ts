import type { Root } from 'hast';
import type { Fault } from '../fault.ts';
import { clientReferences } from './client-references.ts';
import { flightPayload } from './flight-payload.ts';

/** Next's own frame round every page; it leaves nothing to be done in the browser. */
const frameOfNext = /(?:^|\/)node_modules\/next\/dist\/(?:esm\/)?(?:client\/components|lib)\//;

/**
 * The client components a page of Next's is made with, wherever they come from: they would stand
 * there dead. `modules` gives their paths by id.
 */
export function clientComponentFaults(
  where: string,
  tree: Root,
  modules: ReadonlyMap<string, string>,
): Fault[] {
  const payload = flightPayload(tree);
  if (payload === undefined) return [];
  const references = clientReferences(payload);
  if (references.length === 0) {
    return [
      {
        where,
        message:
          'Fant ikke Nexts egne moduler på siden: Next skriver den på en ny måte, og finish/gates/ må følge etter.',
      },
    ];
  }
  return references.flatMap((id) => {
    const path = modules.get(id) ?? `ukjent modul ${id}`;
    if (frameOfNext.test(path)) return [];
    const message = `Klientkomponenten «${path}» virker ikke her: Reacts JavaScript sendes ikke til leseren. Bruk noe som er ferdig HTML, og skriv det nettleseren skal gjøre i components/enhance/.`;
    return [{ where, message }];
  });
}
