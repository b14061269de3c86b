/** What the green city has published. */
export const lockedPages = {
  '/': { id: 'strategi', fragments: [] },
  '/havn': { id: 'havn', fragments: [] },
  '/havn/bryggene': { id: 'bryggene', fragments: ['var-rolle', 'avsnitt-1', 'avsnitt-2'] },
  '/havn/mal': { id: 'mal-havn', fragments: ['mal'] },
  '/om': { id: 'om', fragments: ['kontakt'] },
  '/ordliste': { id: 'ordliste', fragments: ['brygge', 'kai'] },
  '/park': { id: 'park', fragments: [] },
  '/park/mal': { id: 'mal-park', fragments: ['mal'] },
};

/** The lock file of a content folder. */
export function lockFile(pages: object = lockedPages) {
  return { 'permalinks.lock.json': `${JSON.stringify({ pages }, null, 2)}\n` };
}
