import { hostileRequests } from '../../faults/hostile-requests.ts';
import { rawRequest } from '../exchange/raw-request.ts';

/** A request that both servers get. */
export interface Question {
  /** What it is about, and then the target: deviations are told by it. */
  readonly name: string;
  /** The bytes, for a server whose ETag for the target, as this reader takes it, is this. */
  readonly bytes: (etag: string) => string;
  /** The request that gives the ETag, where one is needed. */
  readonly first?: string;
}

const encodings = [
  'gzip, deflate, br, zstd',
  'gzip',
  'br',
  'BR',
  '*',
  'deflate',
  '',
  'identity',
  'br;q=0, *',
  'br;q=0.000, gzip;q=0.0',
  '*;q=0',
  'gzip;q=1.0, br;q=1.0',
  'x-br, xgzip',
];

/** Readers who rank what they take: none that we know of does. */
const rankings = ['br;q=0.1, gzip;q=0.9', 'identity;q=1, br;q=0.5', 'gzip, br;q=0.9'];

const browser = { 'Accept-Encoding': 'gzip, deflate, br, zstd' };

type Headers = Readonly<Record<string, string>>;

function ask(name: string, target: string, headers: Headers = {}, method = 'GET'): Question {
  return { name: `${name} ${target}`, bytes: () => rawRequest(target, { method, headers }) };
}

function askAgain(
  name: string,
  target: string,
  condition: (etag: string) => Headers,
  method = 'GET',
): Question {
  return {
    name: `${name} ${target}`,
    first: rawRequest(target, { headers: browser }),
    bytes: (etag) => rawRequest(target, { method, headers: { ...browser, ...condition(etag) } }),
  };
}

/** What is asked of every address there is. */
export function questionsAbout(target: string): readonly Question[] {
  return [
    ask('plain', target),
    ask('browser', target, browser),
    ask('gzip', target, { 'Accept-Encoding': 'gzip' }),
    ask('head', target, browser, 'HEAD'),
    ask('post', target, {}, 'POST'),
    ask('query', `${target}?a=b%20c&a=%E5`, browser),
    ask('capitals', target.toUpperCase(), browser),
    ask('capitals and query', `${target.toUpperCase()}?til=//vert.example`),
    ask('slash', `${target}/?q=a%20b`),
    ask('ending', `${target}.html`),
    ask('ending', `${target}.HTML/`),
    ask('index', `${target}/index.html?`),
    ask('copy', `${target}.html.br`),
    ask('copy', `${target}.gz`),
    askAgain('has it', target, (etag) => ({ 'If-None-Match': etag })),
    ask('part', target, { ...browser, Range: 'bytes=0-9' }),
  ];
}

/** What is asked of one page, one asset and what is not there, thoroughly. */
export function questionsInDepth(target: string): readonly Question[] {
  return [
    ...encodings.map((list) => ask(`takes «${list}»`, target, { 'Accept-Encoding': list })),
    ...rankings.map((list) => ask(`ranks «${list}»`, target, { 'Accept-Encoding': list })),
    ...['PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND', 'OPTIONS', 'TULL'].map((method) =>
      ask(method.toLowerCase(), target, {}, method),
    ),
    askAgain('has it and more', target, (etag) => ({ 'If-None-Match': `"x", W/${etag}` })),
    askAgain('has it, head', target, (etag) => ({ 'If-None-Match': etag }), 'HEAD'),
    ask('has any', target, { 'If-None-Match': '*' }),
    ask('has another', target, { 'If-None-Match': '"x"' }),
    ask('has it since', target, { 'If-Modified-Since': 'Tue, 01 Jan 2099 00:00:00 GMT' }),
    askAgain('has it, and since', target, (etag) => ({
      'If-None-Match': etag,
      'If-Modified-Since': 'Tue, 01 Jan 2099 00:00:00 GMT',
    })),
    ask('wants another only', target, { 'If-Match': '"x"' }),
    ask('wants unchanged', target, { 'If-Unmodified-Since': 'Mon, 01 Jan 2001 00:00:00 GMT' }),
    ...['bytes=10-', 'bytes=-5', 'bytes=-9999999', 'bytes=9-9999999', 'bytes=0-0'].map((range) =>
      ask(`part ${range}`, target, { ...browser, Range: range }),
    ),
    ...['bytes=0-1,4-5', 'bytes=tull', 'linjer=0-1', 'tull', 'bytes=5-1'].map((range) =>
      ask(`no part ${range}`, target, { Range: range }),
    ),
    ask('part beyond', target, { Range: 'bytes=9999999-' }),
    ask('part for head', target, { ...browser, Range: 'bytes=0-1' }, 'HEAD'),
    {
      ...askAgain('part of the same', target, (etag) => ({ Range: 'bytes=0-1', 'If-Range': etag })),
      first: rawRequest(target),
    },
    ask('part of another', target, { Range: 'bytes=0-1', 'If-Range': '"x"' }),
  ];
}

/** Headers that never end: who waits for them waits long. */
export function slowQuestion(page: string): Question {
  return { name: 'slow head', bytes: () => `GET ${page} HTTP/1.1\r\nHost: a\r\nX: ` };
}

/** What nobody with good intentions asks for. */
export function hostileQuestions(page: string, basePath: string): readonly Question[] {
  const below = (path: string) => `${basePath}${path}`;
  const written = (name: string, bytes: string): Question => ({ name, bytes: () => bytes });
  const end = 'Connection: close\r\n\r\n';
  return [
    ...[
      '/finnes-ikke',
      '/finnes-ikke/',
      '/finnes%C3%A5ikke',
      '/404',
      '/404.html',
      '/index',
      '/.html',
      '/.site.json',
      '/.deploy/nginx-http.conf',
      '/.errors/404.html',
      '/.errors/405',
      '/.errors/308',
      '/_headers',
      '/_redirects',
      '/.git/config',
      '/.well-known/',
      '/assets',
      '/assets/',
      '/assets/.env',
      '/assets/finnes-ikke.css',
      '/assets/a/../../.site.json',
      '/__proto__',
      '/constructor',
      '/toString',
      '/%2e%2e/%2e%2e/package.json',
      '/..%5cpackage.json',
      '/..\\package.json',
      '/%252e%252e%252fpackage.json',
      '/....//package.json',
      '//',
      '///',
      '//ond.example',
      '//ond.example/',
      '/\\ond.example/',
      '/%5cond.example/',
      '/%2fond.example/',
      '/;/ond.example',
      '/http://ond.example/',
      '/%20',
      '/%20405',
      '/$uri',
      '/-',
      '/default',
      '/~',
    ].map((path) => ask('hostile', below(path))),
    ...['/..', '/../package.json', '/%2e%2e/', '/a/../../b'].map((path) => ask('above', path)),
    ...['/./', '/.', `${page}/.`, `${page}/../x`, `/x/..${page}`, `/x/%2e%2e${page}`].map((path) =>
      ask('dots', path),
    ),
    ask('fragment', `${page}#mal`),
    ask('fragment', `${page}?a#mal`),
    ask('part of an address', page.slice(0, -1)),
    ask(
      'encoded',
      page.replace(/[a-z]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
    ),
    ask('encoded', page.replaceAll('/', '%2F')),
    ask('doubled', page.replaceAll('/', '//')),
    ...[
      '/%E5pen',
      '/%',
      '/%4',
      '/%zz',
      '/%C0%AE%C0%AE/',
      '/%ED%A0%80',
      '/%F4%90%80%80',
      '/%00',
      '/frukt%00.html',
      '/%7F',
      '/%C2%85',
      '/%0d%0aSet-Cookie:%20a=b',
      '/\u00e5pen',
      '/\u00ff',
      '/?\u00e5',
    ].map((path) => ask('unreadable', below(path))),
    ask('unreadable post', below('/%E5pen'), {}, 'POST'),
    ...[8192, 8193, 12_000].map((length) =>
      ask(`target of ${length}`, `/?${'a'.repeat(length)}`.slice(0, length)),
    ),
    ask('path of 8192', `/${'a'.repeat(8191)}`),
    ask('path of 8192, encoded', below(`/${'%C3%A5'.repeat(1364)}`)),
    ask('target of 8193, post', `/${'a'.repeat(8192)}`, {}, 'POST'),
    ...[17_000, 100_000].map((length) => ask(`target of ${length}`, `/${'a'.repeat(length)}`)),
    ...[12_000, 20_000, 100_000].map((length) => ({
      ...ask('', page, { Cookie: 'a'.repeat(length) }),
      name: `header of ${length}`,
    })),
    {
      ...ask(
        '',
        page,
        Object.fromEntries([...Array(90).keys()].map((n) => [`X-${n}`, 'a'.repeat(300)])),
      ),
      name: 'ninety headers',
    },
    ask('absolute-form', `http://ond.example${page}`),
    ask('absolute-form, leads on', `http://ond.example${page}/`),
    ask('absolute-form, missing', 'http://ond.example/finnes-ikke'),
    ask('authority-form', 'ond.example:443', {}, 'CONNECT'),
    ask('asterisk-form', '*'),
    ask('asterisk-form, options', '*', {}, 'OPTIONS'),
    ask('no path', page.slice(1)),
    ask('host', `${page}/`, { Host: 'ond.example' }),
    ask('host', page, { Host: 'ond.example:99999' }),
    ask('host', `${page}/`, { 'X-Forwarded-Host': 'ond.example', Forwarded: 'host=ond.example' }),
    ask('host, empty', page, { Host: '' }),
    ask('host, not one', page, { Host: 'a b' }),
    ask('host, not one', page, { Host: '../../etc' }),
    written('host missing', `GET ${page} HTTP/1.1\r\n${end}`),
    written('host missing, 1.0', `GET ${page} HTTP/1.0\r\n\r\n`),
    written('host twice', `GET ${page} HTTP/1.1\r\nHost: a\r\nHost: b\r\n${end}`),
    written('health', rawRequest('/healthz')),
    written('health, head', rawRequest('/healthz?a=b', { method: 'HEAD' })),
    written('health, post', rawRequest('/healthz', { method: 'POST' })),
    written('health, options', rawRequest('/healthz', { method: 'OPTIONS' })),
    written('health, capitals', rawRequest('/HEALTHZ')),
    written('health, slash', rawRequest('/healthz/')),
    written('old protocol', `GET ${page}\r\n\r\n`),
    written('new protocol', `GET ${page} HTTP/3.0\r\nHost: a\r\n${end}`),
    written('no protocol', 'tull\r\n\r\n'),
    written('no request', '\u0016\u0003\u0001\u0000\u0000'),
    written('small letters', `get ${page} HTTP/1.1\r\nHost: a\r\n${end}`),
    written('nul', `GET /\0 HTTP/1.1\r\nHost: a\r\n${end}`),
    written('blank in the target', `GET ${page} x HTTP/1.1\r\nHost: a\r\n${end}`),
    written('header without a name', `GET ${page} HTTP/1.1\r\nHost: a\r\n: b\r\n${end}`),
    written('header with a blank', `GET ${page} HTTP/1.1\r\nHost: a\r\nX : b\r\n${end}`),
    written('header with nul', `GET ${page} HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n${end}`),
    written('header on two lines', `GET ${page} HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n${end}`),
    written('bare line feeds', `GET ${page} HTTP/1.1\nHost: a\nConnection: close\n\n`),
    written(
      'post of a body',
      `POST ${page} HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n${end}abcd`,
    ),
    written('get of a body', `GET ${page} HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n${end}abcd`),
    written(
      'post of a large body',
      `POST ${page} HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n${end}`,
    ),
    written(
      'body of two lengths',
      `GET ${page} HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 5\r\n${end}`,
    ),
    written(
      'body of two kinds',
      `POST ${page} HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n${end}0\r\n\r\n`,
    ),
    written(
      'unknown transfer',
      `GET ${page} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: tull\r\n${end}`,
    ),
    written('expectation', rawRequest(page, { headers: { Expect: 'kaffe' } })),
    written('expects to go on', rawRequest(page, { headers: { Expect: '100-continue' } })),
    written(
      'upgrade',
      rawRequest(page, { headers: { Upgrade: 'h2c', Connection: 'Upgrade, close' } }),
    ),
  ];
}

/** What the origin alone is asked under faults, asked of both. */
export const corpusQuestions: readonly Question[] = hostileRequests.map(
  ({ hazard, name, bytes }) => ({ name: `corpus, ${hazard}: ${name}`, bytes: () => bytes }),
);
