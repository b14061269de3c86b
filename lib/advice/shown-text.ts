import { foreignSign } from './passage.ts';

const foreign = new RegExp(`${foreignSign}+`, 'g');
const longest = 60;

/** A stretch of a passage as it is quoted in a message: on one line, not too long, what is not ours left out. */
export function shownText(text: string): string {
  const line = text.replace(/[ \t]*\n[ \t]*/g, ' ').replace(foreign, '…');
  if (line.length <= longest) return line;
  return `${line.slice(0, longest / 2).trimEnd()} … ${line.slice(-longest / 3).trimStart()}`;
}
