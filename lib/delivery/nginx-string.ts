/** A text as nginx reads it in quotation marks. In a value, `$` still begins a variable. */
export function nginxString(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
