import type { PlacedFile } from '../content/content-set.ts';
import { nearestWord } from '../content/front-matter/nearest-word.ts';
import { commandText } from './command-text.ts';
import type { PageRequest } from './read-request.ts';
import { RequestError } from './request-error.ts';

/**
 * The part a page belongs to: the one that is named, else the only one; none for an article.
 * Throws `RequestError`, with the commands to choose from, where there is no telling.
 */
export function choosePart(
  request: PageRequest,
  files: readonly PlacedFile[],
): PlacedFile | undefined {
  const { type, part } = request;
  if (type === 'side') {
    if (part === undefined) return undefined;
    throw new RequestError('En side av typen `side` hører ikke til noen del. Ta bort `--del`.');
  }
  const parts = files.filter(({ language }) => language === 'nb');
  const ids = parts.flatMap(({ id }) => id ?? []);
  if (ids.length === 0) throw new RequestError(noPart(parts));
  if (part !== undefined) {
    const named = parts.find(({ id }) => id === part);
    if (named === undefined) throw new RequestError(unknownPart(request, part, ids));
    return named;
  }
  if (parts.length === 1) return parts[0];
  throw new RequestError(
    `Strategien har flere deler. Velg den siden hører til:\n${commands(request, ids)}`,
  );
}

function noPart([faulty]: readonly PlacedFile[]): string {
  return faulty === undefined
    ? 'Strategien har ingen deler. Lag mappa og index.md til delen først.'
    : `Delen i ${faulty.source.printed} har ingen id som kan leses. Kjør \`npm run check\`, og rett feilene først.`;
}

function unknownPart(request: PageRequest, part: string, ids: readonly string[]): string {
  const near = nearestWord(part, ids);
  const meant = near === undefined ? ids : [near];
  return `Ingen del har id-en «${part}». ${near === undefined ? 'Velg en av disse:' : 'Mente du denne?'}\n${commands(request, meant)}`;
}

function commands(request: PageRequest, ids: readonly string[]): string {
  return ids.map((part) => `  ${commandText({ ...request, part })}`).join('\n');
}
