const domain =
  /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:no|com|org|net|eu|int|info|dk|se|fi|is|de|uk|fr|nl|es|it|pl|lt|ua)(?=[:/?#]|$)/iu;

/** An address on the web from `https://` on, however it began; nothing for addresses of other kinds. */
export function wholeAddress(url: string): string | undefined {
  const [, rest] = /^(?:h+t+p+s?[:;]?\/+|https?:|\/{2,})(.*)$/is.exec(url) ?? [];
  if (rest !== undefined) return `https://${rest}`;
  if (/^www\./i.test(url) || domain.test(url) || /^localhost(?=[:/?#]|$)/i.test(url)) {
    return `https://${url}`;
  }
  return undefined;
}
