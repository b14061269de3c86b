import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startOrigin } from '../../../server/start-origin.ts';
import { writeBuiltSiteForTest } from './built-site.ts';
import { send, sendBytes } from './send.ts';

const main = fileURLToPath(new URL('../../../server/main.ts', import.meta.url));

function start(variables: Record<string, string>): ChildProcessWithoutNullStreams {
  const { HOST: _host, PORT: _port, SITE_DIR: _directory, ...env } = process.env;
  const child = spawn(process.execPath, [main], { env: { ...env, ...variables } });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function result(variables: Record<string, string>) {
  const child = start(variables);
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { output, errors, code };
}

async function startReady(variables: Record<string, string>) {
  const child = start(variables);
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
  return { child, line: String(line) };
}

describe('npm run serve', () => {
  it('says in one line where the site is, with base path', async () => {
    const { line } = await startReady({ PORT: '0', SITE_DIR: writeBuiltSiteForTest('/sted') });
    expect(line).toMatch(/^Nettstedet er klart på http:\/\/127\.0\.0\.1:\d+\/sted\n$/);
    const url = line.trim().replace('Nettstedet er klart på ', '');
    expect((await send(url, '/sted')).status).toBe(200);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends with 0 on %s', async (signal) => {
    const { child, line } = await startReady({ PORT: '0', SITE_DIR: writeBuiltSiteForTest() });
    const agent = new Agent({ keepAlive: true });
    const [answer] = await once(
      get(line.slice(line.indexOf('http')).trim(), { agent }),
      'response',
    );
    await text(answer);
    const exited = once(child, 'exit');
    child.kill(signal);
    expect(await exited).toEqual([0, null]);
  });

  it('logs each answer without query and without who asked, where it is told to', async () => {
    const site = { PORT: '0', SITE_DIR: writeBuiltSiteForTest(), ACCESS_LOG: '1' };
    const child = start(site);
    const log = text(child.stdout);
    const [line] = await once(child.stderr.setEncoding('utf8'), 'data');
    const url = String(line).slice(String(line).indexOf('http')).trim();
    const headers = { 'User-Agent': 'kari', Referer: 'https://kari.example/' };
    await send(url, '/en?fra=kari', { headers });
    await send(url, '/borte', { method: 'HEAD', headers });
    await sendBytes(url, 'kari\r\n\r\n');
    child.kill('SIGTERM');
    const lines = (await log).trim().split('\n');
    const told = lines.map((each) => {
      const { time, ms, bytes, ...rest } = JSON.parse(each);
      expect(time).toMatch(/^\d{4}-\d\d-\d\dT/);
      expect(ms).toBeGreaterThanOrEqual(0);
      expect(bytes).toBeGreaterThanOrEqual(0);
      return rest;
    });
    expect(told).toEqual([
      { method: 'GET', path: '/en', status: 200 },
      { method: 'HEAD', path: '/borte', status: 404 },
      { status: 400 },
    ]);
    expect(lines.join()).not.toMatch(/kari|127\.0\.0\.1/);
  });

  it('reads its folder again on SIGHUP, and goes on as before where it is not whole', async () => {
    const directory = writeBuiltSiteForTest();
    const { child, line } = await startReady({ PORT: '0', SITE_DIR: directory });
    const url = line.slice(line.indexOf('http')).trim();
    const said = async () => String((await once(child.stderr.setEncoding('utf8'), 'data'))[0]);
    writeFileSync(join(directory, 'ny.html'), 'Ny');
    const read = said();
    child.kill('SIGHUP');
    expect(await read).toBe(`Nettstedet er lest på nytt fra «${directory}».\n`);
    expect((await send(url, '/ny')).body.toString()).toBe('Ny');
    rmSync(join(directory, '.site.json'));
    const refused = said();
    child.kill('SIGHUP');
    expect(await refused).toBe(
      `Nettstedet står som før. «${directory}» mangler eller er ikke ferdig. Kjør npm run build først.\n`,
    );
    expect((await send(url, '/ny')).status).toBe(200);
  });

  it('asks for a build where there is none', async () => {
    expect(await result({ PORT: '0', SITE_DIR: 'finnes-ikke' })).toEqual({
      output: '',
      errors: '«finnes-ikke» mangler eller er ikke ferdig. Kjør npm run build først.\n',
      code: 1,
    });
  });

  it('says that a port is taken', async () => {
    const directory = writeBuiltSiteForTest();
    const other = await startOrigin({ directory, host: '127.0.0.1', port: 0 });
    onTestFinished(() => other.close());
    const { port } = new URL(other.url);
    expect(await result({ PORT: port, SITE_DIR: directory })).toEqual({
      output: '',
      errors: `Port ${port} er opptatt. Sett PORT til en annen.\n`,
      code: 1,
    });
  });

  it('says that PORT is not a port', async () => {
    expect(await result({ PORT: 'tre' })).toEqual({
      output: '',
      errors: 'PORT må være et helt tall fra 0 til 65535, men er «tre».\n',
      code: 1,
    });
  });
});
