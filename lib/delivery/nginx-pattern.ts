/** A pattern, as nginx has them, that matches this text and no other. */
export function nginxPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
