/** The text that a style sheet puts before or after an element; empty where there is none. */
export function pseudoText({ content, display, visibility, opacity }: CSSStyleDeclaration): string {
  const isThere = display !== 'none' && visibility === 'visible' && opacity !== '0';
  if (!isThere || /^(?:none|normal|url)/.test(content)) return '';
  // What comes after the slash is for screen readers.
  return (content.split(' / ')[0] ?? '').replace(/"((?:[^"\\]|\\.)*)"/g, '$1').trim();
}

/** Whether the number of a list item is text. A dot is not. */
export function hasNumber({ display, listStyleType }: CSSStyleDeclaration): boolean {
  return display === 'list-item' && !/^(?:none|disc|circle|square)$/.test(listStyleType);
}
