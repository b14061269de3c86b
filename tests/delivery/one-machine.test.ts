import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import type { ClientHttp2Session } from 'node:http2';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { connect } from 'node:tls';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { commonHeaders, fileHeaders } from '../../lib/site/headers.ts';
import { builtMarker } from '../built-marker.ts';
import { askSecurely, connectSecurely } from './exchange/ask-https.ts';
import { exchange } from './exchange/exchange.ts';
import { headerOf } from './exchange/raw-answer.ts';
import { rawRequest } from './exchange/raw-request.ts';
import { deployedConf } from './nginx/deployed-conf.ts';
import { localNginx } from './nginx/local-nginx.ts';
import { runDeployed } from './nginx/run-deployed.ts';
import { nginxFolder } from './nginx/run-nginx.ts';

const lowerCased = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const marker = builtMarker();
let site: string;
beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
  symlinkSync(resolve('out'), join(site, 'current'));
  return () => rmSync(site, { recursive: true });
});

describe.each(['nginx.conf', 'proxy.conf'] as const)('%s', (file) => {
  it('is a configuration that nginx takes without a word', () => {
    const folder = nginxFolder((made) =>
      deployedConf(file, made, { site, http: 8080, https: 8443 }),
    );
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const run = spawnSync(localNginx() ?? 'nginx', ['-t', '-q', '-p', folder, '-c', 'nginx.conf'], {
      encoding: 'utf8',
    });
    // From 1.25.1 on nginx would have it in a way that 1.22 does not know.
    const said = run.stderr.replace(/^.*"listen \.\.\. http2" directive is deprecated.*\n/gm, '');
    expect({ status: run.status, said }).toEqual({ status: 0, said: '' });
  });
});

describe('one machine', () => {
  let ports: { readonly http: number; readonly https: number };
  let session: ClientHttp2Session;
  let folder: string;

  beforeAll(async () => {
    const nginx = await runDeployed('nginx.conf', { site });
    ports = nginx;
    folder = nginx.folder;
    session = connectSecurely(nginx.https);
    return async () => {
      session.close();
      expect(await nginx.close()).toBe('');
    };
  });

  it('serves a page by HTTP/2 over TLS', async () => {
    const { status, headers, body } = await askSecurely(session, '/', { 'accept-encoding': 'br' });
    expect(session.alpnProtocol).toBe('h2');
    expect(status).toBe(200);
    expect(headers).toMatchObject(lowerCased(fileHeaders('index.html', 'page', marker)));
    expect(body).toEqual(readFileSync('out/index.html.br'));
  });

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('speaks %s', async (version) => {
    const options = { minVersion: version, maxVersion: version, rejectUnauthorized: false };
    const protocol = await new Promise((done, fail) => {
      const socket = connect({ port: ports.https, host: '127.0.0.1', ...options }, () => {
        done(socket.getProtocol());
        socket.destroy();
      });
      socket.on('error', fail);
    });
    expect(protocol).toBe(version);
  });

  it('leads from http to https, at its own name whatever the request calls it', async () => {
    const request = rawRequest('/MAL/?a=b', { headers: { Host: 'ond.example' } });
    const answer = await exchange(ports.http, request);
    expect(answer?.status).toBe(308);
    expect(answer && headerOf(answer, 'location')).toBe('https://strategi.example/MAL/?a=b');
    expect(Object.fromEntries(answer?.headers ?? [])).toMatchObject(
      lowerCased(commonHeaders('page', marker.policy)),
    );
    expect(answer?.body).toHaveLength(0);
  });

  it('keeps its folder for certificates to itself', async () => {
    const answer = await exchange(ports.http, rawRequest('/.well-known/acme-challenge/borte'));
    expect(answer?.status).toBe(404);
  });

  it('answers whoever looks after it', async () => {
    expect(await exchange(ports.http, rawRequest('/healthz'))).toMatchObject({ status: 200 });
  });

  it('keeps no log', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.log'));
    expect(files).toEqual(['error.log']);
    expect(readFileSync(join(folder, 'error.log'), 'utf8')).toBe('');
  });
});

it('one who asks for far too much is refused, with the page that says so', async () => {
  const nginx = await runDeployed('nginx.conf', {
    site,
    // So that a slow machine sees it too.
    change: (text) => text.replace('rate=100r/s', 'rate=1r/s').replace('burst=500', 'burst=50'),
  });
  onTestFinished(async () => void (await nginx.close()));
  const session = connectSecurely(nginx.https);
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => askSecurely(session, '/robots.txt')),
  );
  session.close();
  const [refused, ...others] = answers.filter(({ status }) => status !== 200);
  expect(others.length).toBeGreaterThan(20);
  expect(refused?.status).toBe(429);
  expect(refused?.headers).toMatchObject(lowerCased(commonHeaders('error', marker.policy)));
  expect(refused?.body).toEqual(readFileSync('out/.errors/429.html'));
  expect(readFileSync(join(nginx.folder, 'error.log'), 'utf8')).toBe('');
});

it('the log, where it is turned on, has neither who asked nor the query', async () => {
  const nginx = await runDeployed('nginx.conf', {
    site,
    change: (text) =>
      text.replace(/^access_log off;$/m, '').replace(/^# (access_log .*) buffer=.*;$/m, '$1;'),
  });
  onTestFinished(async () => void (await nginx.close()));
  const session = connectSecurely(nginx.https);
  await askSecurely(session, '/mal?hemmelig="x"', { 'accept-encoding': 'br' });
  session.close();
  // nginx writes its line when the answer has left.
  const logged = () => readFileSync(join(nginx.folder, 'strategi.log'), 'utf8');
  await expect.poll(logged).toMatch(/\n$/);
  const line = logged();
  expect(line).not.toMatch(/hemmelig|127\.0\.0\.1/);
  expect(JSON.parse(line)).toEqual({
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    method: 'GET',
    path: '/mal',
    status: 200,
    bytes: readFileSync('out/mal.html.br').length,
    seconds: expect.any(Number),
  });
});
