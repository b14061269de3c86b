/** Enough to tell what is wrong; a line of a file can be endless. */
const longest = 1000;

/** Opening signs, what they stand around, closing signs. */
const word = /^([«(„“]*)(.*?)([»)“”.,;:!?…]*)$/u;
/** Letters, or a short number: nothing that GitHub makes a link, a mention or a picture of. */
const plain = /^(?:(?![0-9a-f]{7})\p{L}+(?:[-–’]\p{L}+)*|\p{N}{1,6}(?:[–,]\p{N}{1,6})*|[–—%§×])?$/u;

/**
 * A text that may hold anything, as Markdown to follow other words on their line. What stands
 * between backticks, and every word that is more than letters, becomes code: GitHub renders nothing
 * that stands in code.
 */
export function markdownText(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)} …` : text;
  const parts = cut
    .split('`')
    .flatMap((piece, index) => (index % 2 === 1 ? codeSpan(piece) : proseParts(piece)));
  return parts.reduce((line, part) => line + gap(line, part) + part, '').trim();
}

/** A text as it stands, in code on one line. Nothing of blanks alone. */
export function codeSpan(text: string): string {
  const shown = visible(text.replace(/\s+/g, ' '));
  if (shown.trim() === '') return '';
  const runs = [...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length);
  const fence = '`'.repeat(Math.max(0, ...runs) + 1);
  // One blank on each side is not shown. It keeps the fence apart from what stands in it.
  const edge = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  return `${fence}${edge}${shown}${edge}${fence}`;
}

function proseParts(text: string): readonly string[] {
  return text
    .split(/(\s+)/)
    .flatMap((part) => (part.trim() === '' ? part && ' ' : wordParts(part)));
}

function wordParts(text: string): readonly string[] {
  const [, opening = '', core = text, closing = ''] = word.exec(text) ?? [];
  return plain.test(core) ? [text] : [opening, codeSpan(core), closing];
}

/** Two pieces of code in a row would be one. */
function gap(line: string, part: string): string {
  return line.endsWith('`') && part.startsWith('`') ? ' ' : '';
}

/** Signs that steer how text is shown, and halves of signs, are named instead. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `[U+${code}]`;
  });
}
