/** An address on the web as it stands in a browser; a site's name, like `by.example`, is a name. */
export function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+\/\S+$/i.test(text.trim());
}
