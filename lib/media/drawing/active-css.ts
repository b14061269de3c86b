/** Told of one style. */
const most = 20;
/** How styles have a browser fetch something. */
const fetching = /@import|(?:url|src|image-set|cross-fade)\(/i;
/** A place in the drawing, or what stands in it whole and cannot run. */
const inside =
  /^(?:#|data:(?:image\/(?:png|jpe?g|gif|webp|avif)|font\/|application\/(?:x-)?font))/i;

/** Whether an address leads to something in the drawing itself. */
export function isInside(address: string): boolean {
  return inside.test(address.trim());
}

/** What a style fetches from outside the drawing, as far as anybody wants to know. */
export function fetchedBy(css: string): readonly string[] {
  const found: string[] = [];
  let rest = withoutEscapes(css);
  for (
    let at = rest.search(fetching);
    at !== -1 && found.length < most;
    at = rest.search(fetching)
  ) {
    const isImport = rest[at] === '@';
    const end = rest.indexOf(isImport ? ';' : ')', at);
    const source = rest.slice(at, end === -1 ? undefined : end + 1);
    const [, name, address = ''] = /^(\w+)\(\s*["']?([^"')]*)/.exec(source) ?? [];
    const isAddress = name === undefined ? false : /^(?:url|src)$/i.test(name);
    if (!isAddress || !isInside(address)) found.push(source);
    rest = rest.slice(at + source.length);
  }
  return found;
}

/** `\75rl(…)` is `url(…)` to a browser. */
function withoutEscapes(css: string): string {
  return css.replace(/\\(?:([\da-f]{1,6})\s?|([^\n]))/gi, (_, hex, other) => {
    const code = hex === undefined ? Number.NaN : Number.parseInt(hex, 16);
    if (Number.isNaN(code)) return other;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}
