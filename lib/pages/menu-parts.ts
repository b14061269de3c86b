/** More would fill the screen of a phone, and every page would grow with the strategy. */
const most = 9;

/** The parts that stand in the menu of every page: none where they are many, for the front page has them all. */
export function menuParts<Part>(parts: readonly Part[]): readonly Part[] {
  return parts.length > most ? [] : parts;
}
