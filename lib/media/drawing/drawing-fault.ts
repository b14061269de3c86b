import { showInvisible } from '../../content/source/invisible-signs.ts';
import type { RuleName } from '../../rulebook/rule-book.ts';

/** What is wrong with a part of a drawing. */
export interface DrawingFault {
  /** Where, in the text, from 0. */
  readonly offset: number;
  readonly rule: RuleName;
  readonly message: string;
  readonly hint: string;
}

const longest = 80;
const byProgram = 'Slett det i et tegneprogram, og lagre tegningen som vanlig SVG.';

/** «Slett `onload="go()"`.» Where that cannot be shown, a program has to find it. */
export function deleteIt(source: string, more = ''): string {
  return isShort(source) ? `Slett \`${source}\`${more}.` : byProgram;
}

/** An address or a style in a message: its beginning, with what nobody sees. */
export function cut(text: string): string {
  const plain = showInvisible(text.replace(/\s+/g, ' '));
  return plain.length > longest ? `${plain.slice(0, longest)} …` : plain;
}

function isShort(source: string): boolean {
  return source.length <= longest && !/[`\n]/.test(source);
}
