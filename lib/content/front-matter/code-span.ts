/** A text between grave accents: two, and blanks, where it has some of its own. */
export function codeSpan(text: string): string {
  if (!text.includes('`')) return `\`${text}\``;
  return /^`|`$/.test(text) ? `\`\` ${text} \`\`` : `\`\`${text}\`\``;
}
