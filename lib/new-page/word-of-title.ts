import { foldFragment } from '../content/fragment.ts';

/** No address is easier to read for being longer. */
const longest = 60;

/** The word of a title for its page's id and file, cut after a whole word. Empty where it has neither a–å nor digits. */
export function wordOfTitle(title: string): string {
  const folded = foldFragment(title);
  if (folded.length <= longest) return folded;
  const cut = folded.slice(0, longest + 1);
  return cut.slice(0, cut.includes('-') ? cut.lastIndexOf('-') : longest);
}
