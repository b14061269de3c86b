/** What an editor may have meant as `---`: dashes of any kind, stars and the like, with blanks between and around. */
export function looksLikeDelimiter(line: string): boolean {
  return /^(?:-{2,}|[-–—−‐‑]*[–—−‐‑][-–—−‐‑]*|\*{3,}|_{3,}|={3,}|\+{3,}|~{3,}|`{3,}|\.{3})$/.test(
    visible(line),
  );
}

/** `---` for the eye. */
export function looksExact(line: string): boolean {
  return line.replace(/\p{Cf}/gu, '') === '---';
}

/** A name and a colon. */
export function isField(line: string): boolean {
  return /^\s*(?:-\s+)?["']?\p{L}[\p{L}\p{N}_-]*["']?\s*:/u.test(line);
}

/** A name in small letters and a colon, at the beginning of the line, as the fields of a page are. */
export function isFieldOfPage(line: string): boolean {
  return /^[a-zæøå]+:(?:\s|$)/.test(line);
}

/** What stands at the beginning of a line and can be no part of fields. */
export function isText(line: string): boolean {
  return /^(?:#{2,6}\s|[^\s#\-\]}])/.test(line) && !isField(line) && !looksLikeDelimiter(line);
}

export function isBlank(line: string): boolean {
  return visible(line) === '';
}

function visible(line: string): string {
  return line.replace(/[\s\p{Cf}]/gu, '');
}
