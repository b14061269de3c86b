/** A request that no honest client sends, as bytes, and the statuses it may be answered with. */
export interface HostileRequest {
  readonly hazard: string;
  readonly name: string;
  readonly bytes: string;
  readonly statuses: readonly number[];
}

type Case = readonly [name: string, target: string, statuses: readonly number[], more?: string];

/** A well-formed request for a target, with further header lines. */
function get(target: string, more = '', method = 'GET', version = 'HTTP/1.1'): string {
  return `${method} ${target} ${version}\r\nHost: x\r\n${more}Connection: close\r\n\r\n`;
}

function targets(hazard: string, cases: readonly Case[]): readonly HostileRequest[] {
  return cases.map(([name, target, statuses, more]) => ({
    hazard,
    name,
    bytes: get(target, more),
    statuses,
  }));
}

function raw(
  hazard: string,
  cases: readonly (readonly [name: string, bytes: string, statuses: readonly number[]])[],
): readonly HostileRequest[] {
  return cases.map(([name, bytes, statuses]) => ({ hazard, name, bytes, statuses }));
}

const chunk = 'Transfer-Encoding: chunked\r\n';

/** At least three for each hazard; raw bytes, for a client would tidy them up. */
export const hostileRequests: readonly HostileRequest[] = [
  ...targets('percent-encoding that is not UTF-8', [
    ['Latin-1 å', '/%E5pen', [400, 404]],
    ['a lone continuation byte', '/%80', [400, 404]],
    ['an overlong slash', '/..%C0%AF..%C0%AFetc/passwd', [400, 404]],
    ['a surrogate', '/%ED%A0%80', [400, 404]],
    ['a cut sequence', '/mal%C3', [400, 404]],
    ['a lone percent sign', '/100%', [400, 404]],
    ['no hexadecimal digits', '/%zz', [400, 404]],
    ['UTF-16 escapes', '/%u00e5pen', [400, 404]],
  ]),
  ...targets('targets that are not a path', [
    ['another host, absolute', 'http://ond.example/mal/', [400]],
    ['another host, with a user', 'http://x@ond.example/MAL', [400]],
    ['another scheme', 'file:///etc/passwd', [400]],
    ['a script', 'javascript:alert(1)', [400]],
    ['authority only', 'ond.example:443', [400]],
    ['an asterisk', '*', [400]],
    ['two slashes and a host', '//ond.example/%2e%2e', [404]],
    ['two slashes, a host and a page', '//ond.example/mal/', [404]],
    ['a backslash and a host', '/\\ond.example/mal/', [404]],
    ['an encoded backslash and a host', '/%5Cond.example/mal/', [404]],
  ]),
  ...raw('methods other than reading', [
    ['POST', get('/', 'Content-Length: 3\r\n', 'POST').concat('a=b'), [405]],
    ['PUT', get('/mal', 'Content-Length: 0\r\n', 'PUT'), [405]],
    ['DELETE', get('/mal', '', 'DELETE'), [405]],
    ['PATCH', get('/mal', '', 'PATCH'), [405]],
    ['TRACE', get('/', 'X-Hemmelig: ond.example\r\n', 'TRACE'), [405]],
    ['PROPFIND', get('/', '', 'PROPFIND'), [405]],
    ['CONNECT', get('ond.example:443', '', 'CONNECT'), [400, 405]],
    ['a method nobody knows', get('/', '', 'FOO'), [400, 405]],
    ['a method in lower case', get('/', '', 'get'), [400, 405]],
    ['an endless method', get('/', '', 'A'.repeat(5_000)), [400, 405]],
  ]),
  ...targets('traversal', [
    ['plain', '/../package.json', [404]],
    ['deep', '/mal/../../../../etc/passwd', [404]],
    ['encoded dots', '/%2e%2e/package.json', [404]],
    ['encoded slash', '/..%2fpackage.json', [404]],
    ['encoded twice', '/%252e%252e%252fpackage.json', [404]],
    ['backslashes', '/..\\..\\package.json', [404]],
    ['encoded backslashes', '/..%5c..%5cpackage.json', [404]],
    ['four dots', '/....//....//etc/passwd', [404]],
    ['a parameter', '/..;/package.json', [404]],
    ['a full-width stop', '/%EF%BC%8E%EF%BC%8E/package.json', [404]],
    ['a hidden file', '/.site.json', [404]],
    ['a hidden folder', '/.errors/500.html', [404]],
    ['the repository', '/.git/config', [404]],
    ['a file beside', '/mal.html.br', [404]],
    ['a name of every object', '/__proto__', [404]],
    ['another', '/constructor/prototype', [404]],
  ]),
  ...targets('NUL and other controls', [
    ['NUL in a path', '/mal%00', [400, 404]],
    ['NUL before an ending', '/mal%00.html', [400, 404]],
    ['a line break and a header', '/mal%0d%0aSet-Cookie:%20a=b', [400, 404]],
    ['a line break in what leads on', '/MAL/%0d%0aLocation:%20//ond.example', [400, 404]],
    ['a delete', '/%7f', [400, 404]],
    ['a next line', '/%C2%85', [400, 404]],
  ]),
  ...raw('controls as they are', [
    ['NUL in the target', 'GET /\0 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', [400]],
    ['NUL in a header', get('/', 'X: a\0b\r\n'), [400]],
    ['a line feed in a header', get('/', 'X: a\nSet-Cookie: a=b\r\n'), [200, 400]],
    ['a carriage return in a header', get('/', 'X: a\rb\r\n'), [400]],
    ['letters beyond ASCII in the target', get('/\u00e5pen'), [400]],
  ]),
  ...raw('too long', [
    ['a target of 8,193', get(`/${'a'.repeat(8_192)}`), [414]],
    ['a target of 100,000', get(`/${'a'.repeat(99_999)}`), [414]],
    ['a query of 100,000', get(`/?q=${'a'.repeat(99_996)}`), [414]],
    ['a header of 20,000', get('/', `X: ${'a'.repeat(20_000)}\r\n`), [431]],
    ['3,000 headers', get('/', 'X: a\r\n'.repeat(3_000)), [431]],
    ['a header name of 20,000', get('/', `${'X'.repeat(20_000)}: a\r\n`), [431]],
    ['a cookie of 20,000', get('/', `Cookie: ${'a'.repeat(20_000)}\r\n`), [431]],
  ]),
  ...raw('hosts that are claimed', [
    ['another host', get('/MAL').replace('Host: x', 'Host: ond.example'), [308]],
    ['a host with a script', get('/').replace('Host: x', 'Host: "><script>'), [200, 400]],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', [400]],
    ['two hosts', get('/', 'Host: ond.example\r\n'), [200, 400]],
    [
      'forwarded hosts',
      get('/MAL', 'X-Forwarded-Host: ond.example\r\nForwarded: host=ond.example\r\n'),
      [308],
    ],
    ['a forwarded address', get('/MAL', 'X-Original-URL: /ond\r\nX-Rewrite-URL: /ond\r\n'), [308]],
    ['an old protocol', 'GET /MAL HTTP/1.0\r\n\r\n', [308]],
  ]),
  ...targets('hostile queries', [
    ['2,000 parameters', `/?${'a=1&'.repeat(2_000)}`, [200]],
    ['q again and again', `/?${'q=a&'.repeat(500)}`, [200]],
    ['a q of 4 kB', `/?q=${'a'.repeat(4_096)}`, [200]],
    ['NUL', '/?q=%00', [200]],
    ['bidi', '/?q=%E2%80%AE', [200]],
    ['a lone percent sign', '/?q=100%', [200]],
    ['a script', '/?q=<script>alert(1)</script>', [200, 400]],
    ['a script on an address that leads on', '/MAL?"><script>', [308, 400]],
    ['another address', '/MAL?//ond.example', [308]],
    ['brackets of a language', '/?q[__proto__][x]=1', [200]],
  ]),
  ...raw('two requests in one', [
    [
      'a length and chunks',
      get('/', `Content-Length: 6\r\n${chunk}`, 'POST').concat('0\r\n\r\nX'),
      [400, 405],
    ],
    ['two lengths', get('/', 'Content-Length: 1\r\nContent-Length: 9\r\n'), [400]],
    ['a length that is none', get('/', 'Content-Length: +9\r\n'), [400]],
    ['a negative length', get('/', 'Content-Length: -1\r\n'), [400]],
    ['chunks twice', get('/', `${chunk}${chunk}`), [400]],
    ['a coded body', get('/', chunk).concat('0\r\n\r\n'), [400]],
    ['chunks that are none', get('/', 'Transfer-Encoding: xchunked\r\n'), [400]],
    ['a blank before the colon', get('/', 'Transfer-Encoding : chunked\r\n'), [400]],
    ['a folded header', get('/', 'X: a\r\n b\r\n'), [400, 200]],
    ['a chunk of no size', get('/', chunk, 'POST').concat('zz\r\n'), [400, 405]],
  ]),
  ...raw('bytes that are no request', [
    ['words', 'tull\r\n\r\n', [400]],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'.padEnd(90, '\0'), [400]],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [400]],
    ['a version nobody knows', get('/', '', 'GET', 'HTTP/9.9'), [400]],
    ['no version', 'GET /\r\n\r\n', [400]],
    ['line feeds alone', 'GET / HTTP/1.1\nHost: x\nConnection: close\n\n', [200, 400]],
    ['a proxy’s preface', `PROXY TCP4 1.2.3.4 5.6.7.8 9 9\r\n${get('/')}`, [400]],
    ['another protocol', 'EHLO ond.example\r\n\r\n', [400]],
  ]),
  ...targets('ranges', [
    ['a thousand', '/', [200], `Range: bytes=${'0-0,'.repeat(1_000)}1-1\r\n`],
    ['backwards', '/', [200, 416], 'Range: bytes=9-1\r\n'],
    ['beyond the end', '/', [416], 'Range: bytes=999999999-\r\n'],
    ['beyond all numbers', '/', [200, 416], `Range: bytes=${'9'.repeat(400)}-\r\n`],
    ['of no unit', '/', [200], 'Range: linjer=0-1\r\n'],
    ['nothing', '/', [200], 'Range: bytes=-\r\n'],
  ]),
  ...targets('headers of negotiation', [
    ['2,000 encodings', '/', [200], `Accept-Encoding: ${'x,'.repeat(2_000)}br\r\n`],
    ['a weight that is none', '/', [200], 'Accept-Encoding: br;q=nan, gzip;q=-1\r\n'],
    ['names of every object', '/', [200], 'Accept-Encoding: __proto__, constructor\r\n'],
    ['2,000 tags', '/', [200], `If-None-Match: ${'"x",'.repeat(2_000)}"y"\r\n`],
    ['a tag that never ends', '/', [200], `If-None-Match: "${'\\'.repeat(5_000)}\r\n`],
    ['a date that is none', '/', [200], 'If-Modified-Since: i går\r\n'],
  ]),
  ...raw('another protocol on the same connection', [
    ['a web socket', get('/', 'Upgrade: websocket\r\nSec-WebSocket-Key: a\r\n'), [200]],
    ['HTTP/2 in clear text', get('/', 'Upgrade: h2c\r\nHTTP2-Settings: a\r\n'), [200]],
    ['an expectation', get('/', 'Expect: 100-continue\r\n'), [200]],
    ['an expectation nobody knows', get('/', 'Expect: 200-ok\r\n'), [200, 417]],
  ]),
];
