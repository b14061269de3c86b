/** The address on the web that was most likely meant. Whether it can be used is for others to say. */
export function nearestUrl(written: string): string | undefined {
  const bare = withoutFrame(written).replace(/ /g, '%20');
  const whole = /^h?t{1,2}ps?[:;]?\/{1,3}:?(?=[^/])/i.test(bare)
    ? bare.replace(/^h?t{1,2}p(s?)[:;]?\/{1,3}:?/i, (_, s: string) => `http${s.toLowerCase()}://`)
    : withScheme(bare);
  if (whole === undefined || !URL.canParse(whole)) return undefined;
  const { username, password } = new URL(whole);
  return username === '' && password === '' ? whole : whole.replace(/\/\/[^/@]*@/, '//');
}

/** Without the brackets of a link in Markdown or in running text. */
function withoutFrame(written: string): string {
  return /^\[.*\]\((.+)\)$/.exec(written)?.[1] ?? /^[<«"](.+)[>»"]$/.exec(written)?.[1] ?? written;
}

/** The name of a host, and what may follow it. A file's name is none. */
function withScheme(bare: string): string | undefined {
  const host = /^(?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?=[/?#:]|$)/u.exec(bare)?.[1];
  if (host === undefined || /\.(?:md|pdf|docx?|html?)$/i.test(host)) return undefined;
  return `https://${bare.replace(/^\/\//, '')}`;
}
