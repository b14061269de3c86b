/** What is longer is not read in a hint. */
const longest = 300;

/**
 * «Skriv `right` i stedet for `wrong`.», where both are short and stand on one line; else `otherwise`.
 * `more` follows the correction.
 */
export function correction(right: string, wrong: string, otherwise: string, more = ''): string {
  const isShort = [right, wrong].every((code) => code.length <= longest && !code.includes('\n'));
  if (!isShort || right === wrong) return otherwise;
  return `Skriv ${quoted(right)} i stedet for ${quoted(wrong)}.${more === '' ? '' : ` ${more}`}`;
}

/** As code, in a longer fence where it has backticks of its own. */
function quoted(code: string): string {
  return code.includes('`') ? `\`\`\`\` ${code} \`\`\`\`` : `\`${code}\``;
}
