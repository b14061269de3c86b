/** A page as Next exports it. `rows` are further rows of its payload. */
export function pageOfNext({
  title = 'Frukt',
  head = '',
  body = '<h1>Frukt</h1>',
  rows = '',
  frame = '3:I[39756,["/_next/static/chunks/a.js"],"default"]\n',
} = {}): string {
  const payload = JSON.stringify([1, `1:"$Sreact.fragment"\n${frame}${rows}`]);
  return [
    '<!DOCTYPE html><html lang="nb"><head><meta charSet="utf-8"/>',
    '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>',
    '<script src="/_next/static/chunks/c.js" async=""></script>',
    `<title>${title}</title>${head}<meta name="next-size-adjust" content=""/>`,
    '<script src="/_next/static/chunks/d.js" noModule=""></script></head>',
    `<body><div hidden=""><!--$--><!--/$--></div>${body}`,
    '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({});</script>',
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    `<script>self.__next_f.push(${payload.replaceAll('<', '\\u003c')})</script></body></html>`,
  ].join('');
}

/** Next's own list of the client modules of a route. */
export function clientManifest(modules: Readonly<Record<string, number>>): string {
  const clientModules = Object.fromEntries(
    Object.entries(modules).map(([path, id]) => [
      path,
      { id, name: '*', chunks: [], async: false },
    ]),
  );
  return `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};
globalThis.__RSC_MANIFEST["/[[...path]]/page"] = ${JSON.stringify({ clientModules })};
`;
}
