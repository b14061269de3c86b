import { createHash, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { prepareAnswers } from '../../../server/prepare-answers.ts';
import { startOrigin } from '../../../server/start-origin.ts';
import { writeBuiltSiteForTest } from './built-site.ts';
import { send } from './send.ts';

const size = 5 * 1024 * 1024;
const bytes = randomBytes(size);
const digest = (content: Buffer) => createHash('sha256').update(content).digest('hex');

async function startWithDownload() {
  const directory = writeBuiltSiteForTest();
  writeFileSync(join(directory, 'strategi.pdf'), bytes);
  const origin = await startOrigin({ directory, host: '127.0.0.1', port: 0 });
  onTestFinished(() => origin.close());
  return { origin, directory };
}

describe('a large file', () => {
  it('is not kept in memory', async () => {
    const { directory } = await startWithDownload();
    const answer = prepareAnswers(directory).answers.get('/strategi.pdf');
    expect(answer).toMatchObject({
      identity: { size, content: expect.stringMatching(/strategi\.pdf$/) },
    });
  });

  it('comes whole', async () => {
    const { origin } = await startWithDownload();
    const { status, headers, body } = await send(origin.url, '/strategi.pdf');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': `${size}`,
    });
    expect(digest(body)).toBe(digest(bytes));
  });

  it('comes in parts, and without a body to HEAD', async () => {
    const { origin } = await startWithDownload();
    const range = { headers: { range: `bytes=${size - 9}-` } };
    const part = await send(origin.url, '/strategi.pdf', range);
    expect(part.status).toBe(206);
    expect(part.body.equals(bytes.subarray(-9))).toBe(true);
    const head = await send(origin.url, '/strategi.pdf', { method: 'HEAD' });
    expect(head.headers['content-length']).toBe(`${size}`);
    expect(head.body).toHaveLength(0);
  });

  it('answers with 304 to a reader who has it', async () => {
    const { origin } = await startWithDownload();
    const { headers } = await send(origin.url, '/strategi.pdf', { method: 'HEAD' });
    const again = { headers: { 'if-none-match': headers.etag } };
    expect((await send(origin.url, '/strategi.pdf', again)).status).toBe(304);
  });
});
